// Which folders may be published from and into, and what stands in them.
import { existsSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { dirname, basename, join, parse, relative, resolve } from 'node:path'
import { MANIFEST } from './manifest.mjs'

/** The folder or the command line is refused: nothing was written. */
export class Refused extends Error {}

/**
 * @param {string} source @param {string} dest
 * @returns {Promise<{ source: string, dest: string }>} both with symbolic links followed
 */
export async function checkFolders(source, dest) {
  const from = await real(source)
  const to = await real(dest)
  for (const file of ['index.html', '404.html']) {
    if (!existsSync(join(from, file)))
      throw new Refused(
        `${from} holds no ${file}: run npm run build first, or set OUT_DIR to a finished build.`,
      )
  }
  if (to === parse(to).root)
    throw new Refused(`${to} is the root of the disk. Name the folder that the web server serves.`)
  if (from === to) throw new Refused(`${to} is the build itself. Name the folder that the web server serves.`)
  if (inside(from, to) || inside(to, from))
    throw new Refused(`${to} and the build ${from} lie within one another. Name a folder apart.`)
  // A first publish that was killed before its manifest leaves only its own lock.
  const held = existsSync(to) ? await readdir(to) : []
  if (held.some((name) => !name.startsWith('.banmian-')) && !held.includes(MANIFEST))
    throw new Refused(
      `${to} is not empty and was not published by Banmian (no ${MANIFEST}). Name an empty or new folder.`,
    )
  return { source: from, dest: to }
}

/** Of a folder that need not exist yet. @param {string} path @returns {Promise<string>} */
async function real(path) {
  const whole = resolve(path)
  if (existsSync(whole)) return realpath(whole)
  return dirname(whole) === whole ? whole : join(await real(dirname(whole)), basename(whole))
}

/** @param {string} outer @param {string} path */
function inside(outer, path) {
  const way = relative(outer, path)
  return (
    way !== '' && way !== '..' && !/^\.\.[\\/]/.test(way) && resolve(outer, way) === path && !parse(way).root
  )
}

/**
 * All files of a folder, as paths with forward slashes.
 * @param {string} folder @param {string} [under] @returns {AsyncGenerator<string>}
 */
export async function* filesOf(folder, under = '') {
  for (const entry of await readdir(join(folder, under), { withFileTypes: true })) {
    const path = under ? `${under}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* filesOf(folder, path)
    else yield path
  }
}
