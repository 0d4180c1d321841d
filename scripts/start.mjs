// `npm start`: from a fresh clone to the reader in a browser.
import { checkNode, install, ROOT, run } from './dependencies.mjs'

process.chdir(ROOT)
checkNode()
install()
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/')
const port = Number(process.env.PORT ?? 4173)
// It knows its own address. What names an address of this machine stays apart from `dist`, which may be published.
const { OUT_DIR = '.cache/start', SITE_URL = `http://127.0.0.1:${port}` } = process.env
run('npm', ['run', '--silent', 'build'], { OUT_DIR, SITE_URL })

const { serve } = await import('./serve.mjs')
try {
  const { url } = await serve({ dir: OUT_DIR, port, base })
  console.log(`\n版面已就绪 · Banmian is ready:  ${url}\n(Ctrl+C 停止 · to stop)`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is in use. Try: PORT=${port + 1} npm start` : error)
  process.exit(1)
}
