/** `npm run desk`: the editor's desk on this machine, over the folders of the place it is started in. */
import { buildApp } from './server/app-files.ts'
import { serveDesk } from './server/server.ts'

const port = Number(process.env['PORT'] ?? 0)
const places = { content: 'content', data: process.env['DATA_DIR'] || 'public/data' }
try {
  const { url } = await serveDesk(await buildApp(), places, port)
  console.log(`\n编稿台已就绪 · The desk is ready:  ${url}\n(Ctrl+C 停止 · to stop)`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${port} is in use. Try: PORT=${port + 1} npm run desk` : error)
  process.exitCode = 1
}
