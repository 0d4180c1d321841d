import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A place with builds to publish from, and a folder to publish into. */
export interface Place {
  root: string
  /** What visitors read; not there yet. */
  dest: string
}

export async function newPlace(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'banmian-publish-'))
  return { root, dest: join(root, 'www') }
}
export const clear = ({ root }: Place): Promise<void> => rm(root, { recursive: true })

/** Writes files, by their paths in a folder of the place, and resolves to the folder. */
export async function put({ root }: Place, folder: string, files: Record<string, string>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, folder, file)), { recursive: true })
    await writeFile(join(root, folder, file), text)
  }
  return join(root, folder)
}

/** A page of a build, whole only with both its ends, that refers to an asset and to data that only this version has. */
const pageOf = (version: number): string =>
  `<v${version} assets/a-${version}.js data/pages/${version}.json ${'文'.repeat(1000)}>`

/** Whether a page was read whole, and what it refers to. */
export const readPage = (text: string): { whole: boolean; needs: string[] } => ({
  whole: /^<[^<>]*>$/u.test(text),
  needs: [...text.matchAll(/(?:assets|data)\/\S+/g)].map(([path]) => path),
})

/** A build of a version; all versions have the same addresses. */
export function build(place: Place, version: number, pages: number): Promise<string> {
  const files: Record<string, string> = {
    'index.html': pageOf(version),
    '404.html': 'missing',
    'feed.json': `data/pages/${version}.json`,
    [`assets/a-${version}.js`]: `${version}`,
    [`data/pages/${version}.json`]: `${version}`,
  }
  for (let n = 1; n <= pages; n++) files[`2024-02-24/01/${n}/index.html`] = pageOf(version)
  return put(place, `dist-${version}`, files)
}

/** The files of a folder; `hidden` also what the publishing keeps there for itself. */
export async function filesIn(folder: string, hidden = false): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && (hidden || !entry.name.startsWith('.banmian-')))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
