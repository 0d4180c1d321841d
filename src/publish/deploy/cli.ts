import { readOptions } from '../options.ts'
import { runDeploy } from './command.ts'

/** `npm run publish -- DEST [--grace SECONDS] [--dry-run]`: puts the build (`OUT_DIR`) where it is read. */
process.exitCode = await runDeploy(process.argv.slice(2), readOptions(process.env).outDir)
