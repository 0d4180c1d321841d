/** `npm run tag`: JSON lines `{"id","text"}` in, `{"id","people",…}` out. Exit 1 where a line could not be read. */
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { editorLanguage } from '#texts/editor.ts'
import { readNames } from './tag/registry/names-file.ts'
import { tagText } from './tag/tag-text.ts'
import { ingestTexts } from './wording/texts.ts'

const LineSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })
const texts = ingestTexts(editorLanguage(process.env))
const names = readNames('content')
let line = 0

for await (const raw of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  line += 1
  if (raw.trim() === '') continue
  try {
    const { id, text } = v.parse(LineSchema, JSON.parse(raw))
    process.stdout.write(`${JSON.stringify({ id, ...tagText(text, names) })}\n`)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(texts['no-line'](line, reason.slice(0, 200)))
    process.exitCode = 1
  }
}
