import { parseArgs } from 'node:util'
import { Apps, versionOf } from './build/app.ts'
import { buildSite } from './build/site.ts'
import { APPS_DIR, readOptions } from './options.ts'
import { missingSince } from './since.ts'

/** `npm run build [-- --since OLD_DIST]`: the app by Vite if its code has changed, then the site (see README for the settings). */
process.env['NODE_ENV'] = 'production'
const { values } = parseArgs({ options: { since: { type: 'string' } } })
const options = readOptions(process.env)
const version = versionOf(options.base)
const apps = new Apps(APPS_DIR)
if (apps.isBuilt(version)) {
  await apps.use(version, (appDir) =>
    buildSite({ ...options, version, appDir, log: (line) => console.log(line) }),
  )
} else {
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
}
if (values.since !== undefined) {
  const missing = await missingSince(values.since, options.outDir)
  if (missing.length > 0) {
    console.error(
      `${missing.length} published addresses of ${values.since} are gone; redirect them in ${options.redirectsFile}:`,
    )
    for (const address of missing) console.error(`  ${address}`)
    process.exitCode = 1
  }
}
