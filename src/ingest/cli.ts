import { readArgs, USAGE, type Args } from './args.ts'
import { ingestFiles } from './run.ts'

let args: Args | undefined
try {
  args = readArgs(process.argv.slice(2))
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
}
process.exitCode = args ? ingestFiles(args) : 2
