import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port.ts'

/** nginx's program, if it is here. */
export const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find((path) =>
  existsSync(path),
)

/** A running nginx of our own: free loopback port, every path of it below `work`; no system service. */
export async function startNginx(program: string, conf: string, root: string, work: string) {
  const port = await freePort()
  await mkdir(work, { recursive: true })
  const site = conf
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/var/www/banmian', resolve(root))
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(work, name)};`)
    .join(' ')
  const file = join(work, 'nginx.conf')
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  await writeFile(
    file,
    `daemon off; ${user} worker_processes 1; pid ${work}/nginx.pid; error_log stderr;\n` +
      `events {} http { types { text/html html; application/javascript js; application/json json; }\n` +
      `access_log off; ${temp}\n${site}}\n`,
  )
  const check = spawnSync(program, ['-t', '-p', work, '-c', file], { encoding: 'utf8' })
  if (check.status !== 0) throw new Error(check.stderr)
  const child = spawn(program, ['-p', work, '-c', file], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) break
    await sleep(50)
  }
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}
