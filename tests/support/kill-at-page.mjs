// Preloaded into a publish: the process is killed, as by `kill -9`, when it puts its third page in place.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

const { rename } = fs
let pages = 0
fs.rename = async (from, to) => {
  if (String(to).endsWith('.html') && ++pages === 3) process.kill(process.pid, 'SIGKILL')
  await rename(from, to)
}
syncBuiltinESMExports()
