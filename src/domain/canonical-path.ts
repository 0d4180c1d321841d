/**
 * The one form of a path of the site: hosts answer `/2024-02-24/01/1/` (GitHub Pages leads there), `/2024-02-24/01/1/index.html` and
 * `//2024-02-24/01/1` with the same page. A site's folder is named without its closing slash, too.
 */
export const canonicalPath = (path: string): string =>
  path.replace(/\/(?=\/)|\/(?:index\.html)?$/g, '') || '/'
