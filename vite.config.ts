import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { readOptions } from './src/publish/options.ts'
import { banmian } from './src/publish/plugin.ts'

const options = readOptions(process.env)

/**
 * Lets the bundler leave out the router's components that nobody uses, and its warnings to programmers (4 kB of an
 * article's 118): it must otherwise take the making and naming of a component for something that has an effect.
 */
const leanRouter: Plugin = {
  name: 'lean-router',
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) => ({
      code: code
        .replace(/^function (?:warning|warningOnce|warnOnce)\(/gm, '/* @__NO_SIDE_EFFECTS__ */ $&')
        .replace(/^\w+\.displayName = "\w+";$/gm, '')
        .replace(/\bReact\d*\.(?:forwardRef|memo|createContext)\(/g, '/* @__PURE__ */ $&'),
      map: null,
    }),
  },
}

/** Replaces parts of a library; a version that has them no longer ends the build, instead of making it larger or broken. */
function replaced(code: string, parts: readonly (readonly [from: string | RegExp, to: string])[]) {
  return {
    code: parts.reduce((rest, [from, to]) => {
      const next = rest.replace(from, to)
      if (next === rest) throw new Error(`vite.config.ts: a library has changed, there is no ${String(from)}`)
      return next
    }, code),
    map: null,
  }
}

/**
 * The site sends no forms, fetches nothing beside a page, knows its routes from the start, and watches nobody: what the functions for
 * that still do.
 */
const UNUSED = {
  normalizeNavigateOptions: 'return { path }',
  handleAction: '',
  fetch2: '',
  handleFetcherAction: '',
  handleFetcherLoader: '',
  discoverRoutes: '',
  instrumentClientSideRouter: '',
  getRouteInstrumentationUpdates: '',
  // Pages bring their data as files, not inside a script.
  parseHydrationData: '',
}

/** What the router does for that is left out (3 kB). */
const leanRoutes: Plugin = {
  name: 'lean-routes',
  transform: {
    filter: { id: /\/react-router\/dist\//, code: 'function createRouter(init)' },
    handler: (code) =>
      replaced(
        code,
        Object.entries(UNUSED).map(([name, body]) => [
          new RegExp(`^( *)(async )?function ${name}\\((.*)\\) \\{$[^]*?^\\1\\}$`, 'm'),
          `$1$2function ${name}($3) {${body}}`,
        ]),
      ),
  },
}

/** The site only reads: its query client needs no cache of what is sent (1.4 kB). */
const leanClient: Plugin = {
  name: 'lean-client',
  transform: {
    filter: { id: /\/query-core\/build\/modern\/queryClient\.js$/ },
    handler: (code) =>
      replaced(code, [
        [
          'new MutationCache()',
          '{ findAll: () => [], clear() {}, resumePausedMutations: () => Promise.resolve() }',
        ],
      ]),
  },
}

/**
 * What fetches page after page is needed by search only: its observer brings it along (`leanObserver`), instead of every
 * query (0.6 kB of an article's first load).
 */
const leanPaging: Plugin = {
  name: 'lean-paging',
  transform: {
    filter: { id: /\/query-core\/build\/modern\/query\.js$/ },
    handler: (code) =>
      replaced(code, [
        [/^import \{ infiniteQueryBehavior \} from .*$/m, ''],
        [/\(this\.#queryType === "infinite" \? .*? : this\.options\.behavior\)/, 'this.options.behavior'],
      ]),
  },
}
const leanObserver: Plugin = {
  name: 'lean-observer',
  transform: {
    filter: { id: /\/query-core\/build\/modern\/infiniteQueryObserver\.js$/ },
    handler: (code) =>
      replaced(code, [
        ['import { hasNextPage', 'import { infiniteQueryBehavior, hasNextPage'],
        [/options\._type = "infinite";/g, '$& options.behavior = infiniteQueryBehavior(options.pages);'],
      ]),
  },
}

/**
 * Names the chunks that a chunk needs to the browser before it asks for them, as Vite's own helper does, without what
 * that does for styles and for its events (0.5 kB).
 */
const leanPreload: Plugin = {
  name: 'lean-preload',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => ({
      code: `const named = new Set()
export const __vitePreload = (load, chunks = []) => {
  for (const chunk of chunks) {
    if (named.has(chunk)) continue
    named.add(chunk)
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = ${JSON.stringify(options.base)} + chunk
    document.head.append(link)
  }
  return load()
}`,
      map: null,
    }),
  },
}

export default defineConfig({
  base: options.base,
  resolve: { alias: { 'react-router': resolve('node_modules/react-router/dist/production/index.mjs') } },
  plugins: [
    react(),
    leanRouter,
    leanRoutes,
    leanClient,
    leanPaging,
    leanObserver,
    leanPreload,
    banmian(options),
  ],
  build: {
    manifest: true,
    // Chat-app browsers lag behind by years; older ones than Chromium 94 read the static pages without a script.
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rollupOptions: { treeshake: { propertyReadSideEffects: false } },
  },
})
