// Preloaded into a command: the process is killed, as by `kill -9`, at the KILL_AT-th file that a thread of it would put
// below the folder KILL_IN; the last half of that file is missing where it is not renamed into place.
import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'

const folder = resolve(process.env.KILL_IN ?? '') + sep
let left = Number(process.env.KILL_AT)
const { writeFileSync } = fs

/** @param {unknown} path @param {unknown} [data] */
function count(path, data) {
  if (!resolve(String(path)).startsWith(folder) || --left > 0) return
  if (typeof data === 'string') writeFileSync(String(path), data.slice(0, data.length / 2))
  process.kill(process.pid, 'SIGKILL')
}

for (const [module, names] of [
  [fs, ['writeFileSync', 'renameSync', 'copyFileSync']],
  [promises, ['writeFile', 'rename', 'copyFile']],
]) {
  for (const name of names) {
    const original = module[name]
    module[name] = (first, second, ...more) => {
      if (name.startsWith('write')) count(first, second)
      else count(second)
      return original(first, second, ...more)
    }
  }
}
syncBuiltinESMExports()
