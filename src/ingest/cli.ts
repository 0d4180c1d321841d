import { editorLanguage } from '#texts/editor.ts'
import { readArgs, UsageError, type Args } from './args.ts'
import { ingestFiles } from './run.ts'
import { ingestTexts } from './wording/texts.ts'
import { word } from './wording/said.ts'

const texts = ingestTexts(editorLanguage(process.env))
let args: Args | undefined
try {
  args = readArgs(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${word(error.said, texts)}\n\n${texts.usage()}`)
}
process.exitCode = args ? ingestFiles(args, texts).exitCode : 2
