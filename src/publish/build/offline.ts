import { build } from 'vite'
import type { Version } from '#offline/shell.ts'

const SOURCE = 'src/offline/worker.ts'

/** What opens without a network from the first visit on, and what says so; the code of other pages comes with them, or with the rest. */
const NEEDED = [
  'src/app/pages/ArticlePage.tsx',
  'src/features/offline/KeptPages.tsx',
  'src/features/offline/NamedHere.tsx',
]
/** The page without a content of its own. */
const EMPTY_PAGE = '404.html'
/** Each file is one that may fail, and with it the whole installation. */
const MOST = 15

/** A file of the built app, as far as it matters here. */
export interface BuiltFile {
  fileName: string
  type: 'asset' | 'chunk'
  isEntry?: boolean
  facadeModuleId?: string | null
  imports?: readonly string[]
}

/**
 * The app's files in two lists: what an article is taken over with, and all other code.
 * @throws if the first has too many
 */
export function versionOfApp(files: readonly BuiltFile[]): Version {
  const byName = new Map(files.map((file) => [file.fileName, file]))
  const shell = new Set<string>()
  const add = (name: string) => {
    if (shell.has(name)) return
    shell.add(name)
    for (const imported of byName.get(name)?.imports ?? []) add(imported)
  }
  for (const { fileName, type, isEntry, facadeModuleId } of files)
    if (
      isEntry ||
      (type === 'asset' && fileName.endsWith('.css')) ||
      NEEDED.some((one) => facadeModuleId?.endsWith(one))
    )
      add(fileName)
  shell.add(EMPTY_PAGE)
  if (shell.size > MOST)
    throw new Error(`the shell has ${shell.size} files, at most ${MOST} are wanted: ${[...shell].join(', ')}`)
  const rest = files
    .map(({ fileName }) => fileName)
    .filter((name) => name.endsWith('.js') && !shell.has(name))
  return { shell: [...shell].sort(), rest: rest.sort() }
}

/** The service worker as one classic script: modules in workers came later to some browsers. */
export async function workerScript(version: Version): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { VERSION: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: SOURCE, formats: ['iife'], name: 'offline' },
    },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${SOURCE} did not become one script`)
  return chunk.code
}
