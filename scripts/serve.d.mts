/** Serves a built site; port 0 takes a free one, `base` is the site's folder with both slashes. */
export function serve(options: {
  dir: string
  port: number
  base?: string
  host?: string
}): Promise<{ url: string; close: () => Promise<void> }>
