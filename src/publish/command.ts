import { setFlagsFromString } from 'node:v8'
import { parseArgs } from 'node:util'
import { Apps, versionOf } from './build/app.ts'
import { buildSite } from './build/site.ts'
import { APPS_DIR, readOptions } from './options.ts'
import { missingSince } from './since.ts'

/** The version that the sources here and the settings come to, and whether its app is built. */
export function appOf(env: NodeJS.ProcessEnv): { version: string; dir: string; isBuilt: boolean } {
  const version = versionOf(readOptions(env))
  const apps = new Apps(APPS_DIR)
  return { version, dir: apps.dir(version), isBuilt: apps.isBuilt(version) }
}

/**
 * How much garbage may lie beside what is in use before it is looked for, in percent. On a machine with much memory V8
 * lets three times as much lie as is in use; a host that builds sites often has little.
 */
const GARBAGE = 25

/**
 * `npm run build [-- --since OLD_DIST]` (see README for the settings).
 * @param buildAll builds the app and the site, where the app of this version is not built yet
 */
export async function command(
  args: string[],
  env: NodeJS.ProcessEnv,
  buildAll: () => Promise<void>,
): Promise<void> {
  const { values } = parseArgs({ args, options: { since: { type: 'string' } } })
  const options = readOptions(env)
  const { version, isBuilt } = appOf(env)
  const log = (line: string) => console.log(line)
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`)
  if (isBuilt)
    await new Apps(APPS_DIR).use(version, (appDir) => buildSite({ ...options, version, appDir, log }))
  else await buildAll()
  if (values.since !== undefined) await checkSince(values.since, options)
}

async function checkSince(
  old: string,
  { outDir, redirectsFile, feedsFile }: ReturnType<typeof readOptions>,
): Promise<void> {
  const { addresses, feeds } = await missingSince(old, outDir)
  if (addresses.length > 0) {
    console.error(
      `${addresses.length} published addresses of ${old} are gone; redirect them in ${redirectsFile}:`,
    )
    for (const address of addresses) console.error(`  ${address}`)
  }
  if (feeds.length > 0) {
    console.error(
      `${feeds.length} pages of ${old} had feeds that are gone; to keep them, add to ${feedsFile}:`,
    )
    for (const address of feeds) console.error(`  ${address}`)
  }
  if (addresses.length + feeds.length > 0) process.exitCode = 1
}
