import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig } from 'vite'
import { readArchive } from './archive.ts'
import { buildSite, type BuildOptions } from './build.ts'
import { derive } from './derive/derive.ts'
import { digestPage } from './derive/digest.ts'

/** Where the server build of the app goes: not part of the site. */
const SERVER_DIR = '.cache/server'

const SHARED = { name: 'main', test: /node_modules|src\/(?:domain|data|ui|texts)\/|src\/app\/[A-Z]/ }

export interface BanmianOptions {
  dataDir: string
  siteUrl: string
}

/** Derives data and pages from page JSON: on request for the dev server, as files for a build. */
export function banmian({ dataDir, siteUrl }: BanmianOptions): Plugin {
  let config: ResolvedConfig
  return {
    name: 'banmian',
    config: (_, { command }) => ({
      define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteUrl) },
      // A build copies public/ itself, because its data may be another archive's.
      ...(command === 'build' && { build: { copyPublicDir: false } }),
      builder: {},
      environments: {
        // Everything that most pages share is one chunk: small shared chunks compress worse.
        client: { build: { rollupOptions: { output: { codeSplitting: { groups: [SHARED] } } } } },
        ssr: {
          build: {
            outDir: SERVER_DIR,
            emptyOutDir: true,
            rollupOptions: { input: 'src/app/entry-server.tsx' },
          },
        },
      },
    }),
    configResolved: (resolved) => {
      config = resolved
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI((request.url ?? '').split('?')[0] ?? '').slice(config.base.length)
        if (!path.startsWith('data/derived/')) return next()
        void devFiles(dataDir).then((files) => {
          const data = files.get(path)
          response.statusCode = data === undefined ? 404 : 200
          response.setHeader('Content-Type', 'application/json')
          response.end(JSON.stringify(data ?? null))
        }, next)
      })
    },
    buildApp: {
      order: 'post',
      handler: async (builder) => {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('the client and ssr environments are needed')
        if (!client.isBuilt) await builder.build(client)
        await builder.build(ssr)
        const entry: { render: BuildOptions['render'] } = await import(
          pathToFileURL(join(config.root, SERVER_DIR, 'entry-server.js')).href
        )
        await buildSite({
          dataDir,
          outDir: resolve(config.root, config.build.outDir),
          publicDir: config.publicDir,
          base: config.base,
          siteUrl,
          render: entry.render,
          log: (line) => console.log(line),
        })
      },
    },
  }
}

/** The dev server derives anew on each request: page JSON may have changed, and a dev archive is small. */
async function devFiles(dataDir: string): Promise<Map<string, unknown>> {
  const archive = await readArchive(dataDir)
  const files = derive(archive.paper, archive.pages.map(digestPage), archive.problems)
  return new Map([...files].map(({ path, data }) => [path, data]))
}
