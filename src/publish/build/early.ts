import { build, type Plugin } from 'vite'

/** What runs before a page is drawn; in one piece, small enough to stand inside each page. */
const EARLY = 'src/app/early.ts'

/** What it loads for those who need it: a chunk of the app. */
const LOADED = 'features/script/watch.ts'

/** What fetches the app, and what says that it did not come. */
const WAKE = 'src/app/wake.ts'
const LOST = 'src/app/lost.ts'

/** A chunk of the built app, as far as it matters here. */
interface Chunk {
  fileName: string
  moduleIds?: readonly string[]
}

/**
 * The early script as it stands inside a page: no module, so that it runs before anything is drawn.
 * @param chunks of the built app
 */
export async function earlyScript(base: string, chunks: readonly Chunk[]): Promise<string> {
  const loaded = chunks.find(({ moduleIds }) => moduleIds?.some((id) => id.endsWith(LOADED)))
  if (!loaded) throw new Error(`${LOADED} is no part of the app`)
  return inOnePiece(EARLY, {
    name: 'of the app',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(LOADED) ? { id: base + loaded.fileName, external: 'absolute' } : null),
  })
}

/** The script that fetches the app, as it stands inside a page that can be read without it. */
export const wakeScript = async (): Promise<string> => {
  const code = await inOnePiece(WAKE)
  // It stands in a module, which keeps its names to itself.
  return /^\(function\(\)\{([\s\S]*)\}\)\(\);$/.exec(code)?.[1] ?? code
}

/** The script that says, on a page that is nothing without the app, that its code did not come. */
export const lostScript = (): Promise<string> => inOnePiece(LOST)

/** As a library: it loads its chunk without the app's help. */
async function inOnePiece(entry: string, ...plugins: Plugin[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, target: 'es2020', lib: { entry, formats: ['iife'], name: 'inside' } },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become one script`)
  const code = chunk.code.trim()
  if (code.includes('</')) throw new Error(`${entry} would end its own element`)
  return code
}
