import { join } from 'node:path'
import type { Plugin } from 'vite'
import { pageDataElement } from '#data/site/page-data.ts'
import { readablePath } from '#domain/urls.ts'
import { Apps, versionOf } from './build/app.ts'
import { earlyScript, lostScript, wakeScript } from './build/early.ts'
import { versionOfApp, workerScript } from './build/offline.ts'
import { buildSite } from './build/site.ts'
import { readArchive } from './derive/cache.ts'
import { derive } from './derive/derive.ts'
import { devScripts } from './script/dev-scripts.ts'
import { CHUNKS, NAMES } from './chunks.ts'
import { htmlFile } from './render/protocol.ts'
import { devIndex } from './search/dev-index.ts'
import { APPS_DIR, WORKER_FILE, type PublishOptions } from './options.ts'

/** Derives data and pages from page JSON: on request for the dev server, as files for a build. */
export function banmian(options: PublishOptions): Plugin {
  const { dataDir, base, offline } = options
  const apps = new Apps(APPS_DIR)
  let version = ''
  return {
    name: 'banmian',
    config: (_, { command }) => {
      version = command === 'build' ? versionOf(options) : ''
      const appDir = apps.draft(version)
      return {
        // A build copies public/ itself, because its data may be another archive's.
        ...(command === 'build' && { build: { copyPublicDir: false } }),
        builder: {},
        define: { 'import.meta.env.OFFLINE': JSON.stringify(offline && command === 'build') },
        environments: {
          client: {
            build: {
              outDir: join(appDir, 'client'),
              emptyOutDir: true,
              rollupOptions: { output: { codeSplitting: { groups: CHUNKS }, ...NAMES } },
            },
          },
          ssr: {
            // All in one: threads begin sooner, and of React only what is for production is there.
            resolve: { noExternal: true, external: ['@resvg/resvg-js', '@node-rs/jieba'] },
            define: { 'process.env.NODE_ENV': '"production"' },
            build: {
              outDir: join(appDir, 'server'),
              emptyOutDir: true,
              rollupOptions: {
                input: {
                  build: 'src/publish/command.ts',
                  worker: 'src/publish/render/worker.ts',
                  cards: 'src/publish/cards/worker.ts',
                  search: 'src/publish/search/worker.ts',
                },
              },
            },
          },
        },
      }
    },
    transformIndexHtml: async (_, { server, bundle = {} }) => [
      {
        tag: 'script',
        // At the end of the head: it looks for the colours that are named there.
        injectTo: 'head',
        ...(server
          ? { attrs: { type: 'module', src: '/src/app/early.ts' } }
          : { children: await earlyScript(base, Object.values(bundle)) }),
      },
      ...(server
        ? []
        : [
            { tag: 'script', attrs: { id: 'wake', type: 'module' }, children: await wakeScript() },
            { tag: 'script', attrs: { id: 'lost' }, children: await lostScript() },
          ]),
    ],
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.name !== 'client' || !offline) return
        const source = await workerScript(versionOfApp(Object.values(bundle)))
        this.emitFile({ type: 'asset', fileName: WORKER_FILE, source })
      },
    },
    configureServer: (server) => {
      const index = devIndex()
      server.middlewares.use((request, response, next) => {
        const path = readablePath((request.url ?? '').split('?')[0] ?? '').slice(base.length)
        if (path.startsWith('data/search/')) {
          void index(dataDir).then((files) => {
            const bytes = files.get(path)
            response.statusCode = bytes ? 200 : 404
            response.end(bytes)
          }, next)
          return
        }
        // A page that holds its data itself is asked for by the script only when a reader goes there.
        const page = path.endsWith('/') && request.headers['sec-fetch-dest'] === 'empty'
        if (!page && !path.startsWith('data/derived/')) return next()
        void devFiles(dataDir).then((files) => {
          const data = files.get(page ? `${path}index.html` : path)
          const json = JSON.stringify(data?.() ?? null)
          response.statusCode = data === undefined ? 404 : 200
          response.setHeader('Content-Type', page ? 'text/html' : 'application/json')
          response.end(page ? pageDataElement(json) : json)
        }, next)
      })
    },
    buildApp: {
      order: 'post',
      handler: async (builder) => {
        const { client, ssr } = builder.environments
        if (!client || !ssr) throw new Error('the client and ssr environments are needed')
        // Vite builds afterwards what no plugin has built: mark both as done.
        if (apps.isBuilt(version)) client.isBuilt = ssr.isBuilt = true
        else {
          await apps.build(version, async () => {
            await builder.build(client)
            await builder.build(ssr)
          })
        }
        await apps.use(version, (appDir) =>
          buildSite({ ...options, version, appDir, log: (line) => console.log(line) }),
        )
      },
    },
  }
}

/** The dev server derives anew on each request: page JSON may have changed, and a dev archive is small. */
async function devFiles(dataDir: string): Promise<Map<string, () => unknown>> {
  const { paper, digests, problems } = await readArchive(dataDir)
  const { files, pages } = derive(paper, digests, problems)
  return new Map([
    ...devScripts(),
    ...files.map(({ path, data }) => [path, data] as const),
    ...pages.map(({ address, data }) => [htmlFile(address.path), data] as const),
  ])
}
