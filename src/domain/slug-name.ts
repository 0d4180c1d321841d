/** What a reader sees of a name in an address: the inverse of `slugOf` (urls.ts), but for what was cut. Apart: every page has `urls.ts`. */
export const nameOfSlug = (slug: string): string =>
  slug
    .replace(/~~[\da-f]{8}$/, '')
    .replace(/~([\da-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
