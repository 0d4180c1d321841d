import { resolve } from 'node:path'

/** The settings of a build, from the environment: `DATA_DIR`, `OUT_DIR`, `SITE_URL`, `BASE_PATH`, `REDIRECTS`, `COMPRESS`. */
export function readOptions(env: NodeJS.ProcessEnv) {
  return {
    dataDir: resolve(env['DATA_DIR'] ?? 'public/data'),
    outDir: resolve(env['OUT_DIR'] ?? 'dist'),
    /** Without a closing slash, or empty. */
    siteUrl: (env['SITE_URL'] ?? '').replace(/\/+$/, ''),
    /** Old addresses and where they lead now. */
    redirectsFile: env['REDIRECTS'] ?? 'content/redirects.txt',
    /** Whether to write `.gz` and `.br` beside each text file, for hosts that serve them. */
    compress: env['COMPRESS'] === '1',
    /** With both slashes. */
    base: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'),
  }
}
export type PublishOptions = ReturnType<typeof readOptions>

const CACHE = resolve('.cache')
/** Where the built app goes: not part of the site. */
export const APP_DIR = resolve(CACHE, 'app')
/** Where builds remember what they made. */
export const BUILDS_DIR = resolve(CACHE, 'builds')
