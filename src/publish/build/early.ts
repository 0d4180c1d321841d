import { build } from 'vite'

/** What runs before a page is drawn; in one piece, small enough to stand inside each page. */
const SOURCE = 'src/app/early.ts'

/** The early script as it stands inside a page: no module, so that it runs before anything is drawn. */
export async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2020', rollupOptions: { input: SOURCE, output: { format: 'iife' } } },
  })
  const [output] = [built].flat()
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${SOURCE} did not become one script`)
  const code = chunk.code.trim()
  if (code.includes('</')) throw new Error(`${SOURCE} would end its own element`)
  return code
}
