/** In which order files are published, so that whatever a visitor opens finds what it refers to. */
export const PHASES = [0, 1, 2, 3] as const

/** 0 what is named after its content, and pictures · 1 data · 2 pages · 3 what points to the newest. */
export function phaseOf(path: string): (typeof PHASES)[number] {
  const file = path.replace(/\.(gz|br)$/, '')
  if (/^(?:assets|data\/search\/s)\//.test(file)) return 0
  if (/^data\/(derived\/(site\.json$|years\/|kinds\/)|search\/(index\.bin$|names\/))/.test(file)) return 3
  if (
    /^(index\.html|404\.html|sw\.js|manifest\.webmanifest|issues\/.*|_redirects|_headers)$|\.xml$|(^|\/)(feed\.json|llms\.txt)$/.test(
      file,
    )
  )
    return 3
  if (file.startsWith('data/')) return 1
  return file.endsWith('.html') ? 2 : 0
}

/** A compressed twin's own file, or undefined. */
export const twinned = (path: string): string | undefined => /^(.*)\.(?:gz|br)$/.exec(path)?.[1]
