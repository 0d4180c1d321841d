import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSite } from './build-site.ts'
import { NGINX, startNginx } from '../support/nginx.ts'
import { nginxConf } from '../../src/publish/outputs/hosting.ts'
import { drive, type Driven } from './load-client.ts'

/** A server under load, and the process whose memory and handles count. */
interface Server {
  url: string
  pid: number
  stop: () => Promise<void>
}

/**
 * `npm run bench -- load [--connections 64] [--seconds 5] [--dir DIST]`: the server of `npm start`, and nginx with the
 * configuration that a build writes, each on loopback in a process of its own. So many connections, kept open, ask for the
 * files of a visit one after the other, gzip; every answer's length is held against the first one's.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      connections: { type: 'string', default: '64' },
      seconds: { type: 'string', default: '5' },
      dir: { type: 'string' },
    },
  })
  const work = mkdtempSync(join(tmpdir(), 'banmian-load-'))
  const dir = resolve(values.dir ?? (await buildSite('public/data', join(work, 'site'))).dir)
  try {
    const paths = visit(dir)
    console.log(
      `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.version}; the client runs on the same machine\n` +
        `${values.connections} connections, ${values.seconds} s, ${paths.length} files in turn, gzip\n\n` +
        '| server | requests/s | p50 | p99 | errors | memory before → after | handles before → after |\n' +
        '| --- | --: | --: | --: | --: | --: | --: |',
    )
    const servers: [string, () => Promise<Server>][] = [['npm start', () => startOwn(dir)]]
    if (NGINX) servers.push(['nginx', () => startWithNginx(NGINX ?? '', dir, join(work, 'nginx'))])
    for (const [name, start] of servers) {
      const server = await start()
      try {
        const before = stateOf(server.pid)
        const driven = await drive(server.url, paths, Number(values.connections), Number(values.seconds))
        console.log(row(name, driven, before, stateOf(server.pid)))
      } finally {
        await server.stop()
      }
    }
    if (!NGINX) console.log('\nnginx: skipped, it is not installed')
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

const row = (name: string, driven: Driven, before: State, after: State): string =>
  `| ${name} | ${Math.round(driven.perSecond)} | ${driven.p50.toFixed(1)} ms | ${driven.p99.toFixed(1)} ms | ` +
  `${driven.errors} of ${driven.requests} | ${before.memory} → ${after.memory} MB | ${before.handles} → ${after.handles} |`

/** The files of a visit: front page, an article and what both preload, and a file that is not there. */
function visit(dir: string): string[] {
  const article = readdirSync(dir, { recursive: true, encoding: 'utf8' }).find((path) =>
    /^\d{4}-\d\d-\d\d\/01\/1\/index\.html$/.test(path.replaceAll('\\', '/')),
  )
  const pages = ['/', `/${(article ?? '').replaceAll('\\', '/').replace(/index\.html$/, '')}`]
  const files = pages.flatMap((path) =>
    [
      ...readFileSync(join(dir, path, 'index.html'), 'utf8').matchAll(
        /(?:href|src)="(\/(?:assets|data)\/[^"]+)"/g,
      ),
    ].map(([, file = '']) => file),
  )
  return [...pages, ...new Set(files), '/nothing']
}

async function startOwn(dir: string): Promise<Server> {
  const code = `import('./scripts/serve.mjs').then(({serve}) => serve({dir: ${JSON.stringify(dir)}, port: 0})).then(({url}) => console.log(url))`
  const child = spawn('node', ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said]: unknown[] = await once(child.stdout, 'data')
  return {
    url: String(said).trim().slice(0, -1),
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill()
      await once(child, 'exit')
    },
  }
}

async function startWithNginx(program: string, dir: string, work: string): Promise<Server> {
  const server = await startNginx(
    program,
    nginxConf({ base: '/', redirects: [], policy: { exact: '', lasting: "default-src 'self'" } }),
    dir,
    work,
  )
  const master = readFileSync(join(work, 'nginx.pid'), 'utf8').trim()
  const [worker = master] = readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').split(' ')
  return { ...server, pid: Number(worker) }
}

interface State {
  memory: string
  handles: string
}

/** Memory (MB) and open file handles of a process, where the system says so. */
function stateOf(pid: number): State {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return { memory: '?', handles: '?' }
  const kB = /VmRSS:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]
  return { memory: (Number(kB) / 1000).toFixed(0), handles: String(readdirSync(`/proc/${pid}/fd`).length) }
}
