// `npm start`: from a fresh clone to the reader in a browser.
import { checkNode, install, run } from './dependencies.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
checkNode()
install()
run('npm', ['run', '--silent', 'build'])

const { serve } = await import('./serve.mjs')
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
const port = Number(process.env.PORT ?? 4173)
try {
  const { url } = await serve({ dir: process.env.OUT_DIR ?? 'dist', port, base })
  console.log(`\n版面已就绪 · Banmian is ready:  ${url}\n(Ctrl+C 停止 · to stop)`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is in use. Try: PORT=${port + 1} npm start` : error)
  process.exit(1)
}
