// `npm run build`: by the code as it was built last time if nothing changed, else by the sources. Reading, compiling
// and starting the sources takes longer than a build that has nothing to do.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

process.env.NODE_ENV = 'production'
const { isBuilt, dir } = (await builtCode())?.appOf(process.env) ?? { isBuilt: false, dir: '' }
try {
  if (isBuilt) {
    const { command } = await load(dir)
    await command(process.argv.slice(2), process.env)
  } else {
    const { register } = await import('tsx/esm/api')
    register()
    await import('../src/publish/cli.ts')
  }
} catch (error) {
  // What the user can do something about needs no list of the program's places.
  console.error(error instanceof Error && error.name === 'Refused' ? error.message : error)
  process.exitCode = 1
}

/** The newest built code: whatever its own version, it knows how to find out which one the sources come to. */
async function builtCode() {
  const root = '.cache/app'
  const dirs = existsSync(root) ? readdirSync(root).map((name) => join(root, name)) : []
  const [newest] = dirs
    .filter(
      (path) => existsSync(join(path, 'server/build.js')) && existsSync(join(path, 'client/index.html')),
    )
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  return newest && (await load(newest))
}

/** @param {string} appDir @returns {Promise<typeof import('../src/publish/command.ts')>} */
async function load(appDir) {
  return await import(pathToFileURL(join(appDir, 'server/build.js')).href)
}
