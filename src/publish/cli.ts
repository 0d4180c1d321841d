import { createBuilder } from 'vite'

/** `npm run build`: everything is set by vite.config.ts, which reads DATA_DIR, OUT_DIR, SITE_URL and BASE_PATH. */
process.env['NODE_ENV'] = 'production'
const builder = await createBuilder({ logLevel: 'warn' })
await builder.buildApp()
