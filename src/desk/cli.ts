/** `npm run desk`: the editor's desk on this machine, over the folders of the place it is started in. */
import { editorLanguage } from '#texts/editor.ts'
import { buildApp } from './server/app-files.ts'
import { serveDesk } from './server/server.ts'
import { deskTexts } from './texts/texts.ts'

const port = Number(process.env['PORT'] ?? 0)
const places = { content: 'content', data: process.env['DATA_DIR'] || 'public/data' }
const language = editorLanguage(process.env)
const { server } = deskTexts(language)
try {
  const { url } = await serveDesk(await buildApp(), places, port, language)
  console.log(`\n${server.ready(url)}`)
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? server.portTaken(port) : error)
  process.exitCode = 1
}
