import { isBuilt, versionOf } from './build/app.ts'
import { buildSite } from './build/site.ts'
import { APP_DIR, readOptions } from './options.ts'

/** `npm run build`: the app by Vite if its code has changed, then the site (see README for the settings). */
process.env['NODE_ENV'] = 'production'
const options = readOptions(process.env)
const version = versionOf(options.base, options.siteUrl)
if (isBuilt(APP_DIR, version)) {
  await buildSite({ ...options, version, log: (line) => console.log(line) })
} else {
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({ logLevel: 'warn' })
  await builder.buildApp()
}
