import { parseArgs } from 'node:util'
import { deploy } from './deploy.ts'
import { Refused } from '../refused.ts'
import { checkFolders } from './folders.ts'

const USAGE = 'npm run publish -- DEST [--grace SECONDS] [--dry-run]'
const DAY = 86_400

/** What was asked for: a folder, seconds of grace, whether only to count. */
export interface Arguments {
  dest: string
  grace: number
  dryRun: boolean
}

/** The command's words; throws {@link Refused} with the usage where they cannot be meant. */
export function readArguments(args: string[]): Arguments {
  const { positionals, values } = parsed(args)
  const [dest, ...more] = positionals
  if (!dest || more.length > 0) throw new Refused(`Name one folder to publish into. Usage: ${USAGE}`)
  if (!/^\d+$/.test(values.grace))
    throw new Refused(`--grace takes whole seconds, not "${values.grace}". Usage: ${USAGE}`)
  return { dest, grace: Number(values.grace), dryRun: values['dry-run'] }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        grace: { type: 'string', default: String(DAY) },
        'dry-run': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`)
  }
}

/**
 * Publishes the build in `outDir` as the command's words say, tells it on standard output and error, and resolves to the
 * exit code: 0 published, 1 failed, 2 wrong usage or a folder that is refused.
 */
export async function runDeploy(args: string[], outDir: string): Promise<number> {
  try {
    const { dest, grace, dryRun } = readArguments(args)
    const folders = await checkFolders(outDir, dest)
    const { written, same, removed, waiting } = await deploy({ ...folders, grace, dryRun })
    console.log(
      `${dryRun ? 'Would write' : 'Wrote'} ${written} files, ${same} unchanged, ` +
        `${dryRun ? 'would remove' : 'removed'} ${removed}; ${waiting} gone from the build stay for their grace period.`,
    )
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return error instanceof Refused ? 2 : 1
  }
}
