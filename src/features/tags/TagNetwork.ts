import { late } from '#ui/late.tsx'

const load = () => import('./TagDrawing.tsx').then((m) => m.TagDrawing)
/** Who stands with whom in a tag's articles; its code comes after the page's. */
export const TagNetwork = late(import.meta.env.SSR ? await load() : undefined, load)
