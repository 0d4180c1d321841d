// `npm run publish -- DEST [--grace SECONDS] [--dry-run]`: puts the build (OUT_DIR, default dist) into a folder that
// visitors are reading from. Exit 0 published, 1 failed, 2 wrong usage or a folder that is refused.
import { parseArgs } from 'node:util'
import { Refused, checkFolders } from './publish/folders.mjs'
import { publish } from './publish/publish.mjs'

const USAGE = 'npm run publish -- DEST [--grace SECONDS] [--dry-run]'
const DAY = 86_400

try {
  const { dest, grace, dryRun } = readArgs()
  const folders = await checkFolders(process.env.OUT_DIR ?? 'dist', dest)
  const { written, same, removed, waiting } = await publish({ ...folders, grace, dryRun })
  console.log(
    `${dryRun ? 'Would write' : 'Wrote'} ${written} files, ${same} unchanged, ` +
      `${dryRun ? 'would remove' : 'removed'} ${removed}; ${waiting} gone from the build stay for their grace period.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof Refused ? 2 : 1
}

function readArgs() {
  let parsed
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        grace: { type: 'string', default: String(DAY) },
        'dry-run': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Refused(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`)
  }
  const [dest, ...more] = parsed.positionals
  const { grace } = parsed.values
  if (!dest || more.length > 0) throw new Refused(`Name one folder to publish into. Usage: ${USAGE}`)
  if (!/^\d+$/.test(grace)) throw new Refused(`--grace takes whole seconds, not "${grace}". Usage: ${USAGE}`)
  return { dest, grace: Number(grace), dryRun: parsed.values['dry-run'] }
}
