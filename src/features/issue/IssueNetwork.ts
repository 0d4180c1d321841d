import { late } from '#ui/late.tsx'

const load = () => import('./IssueDrawing.tsx').then((m) => m.IssueDrawing)
/** Who stands with whom on a page or in an issue; its code comes after the page's. */
export const IssueNetwork = late(import.meta.env.SSR ? await load() : undefined, load)
