import { existsSync } from 'node:fs'
import { readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join, parse, relative, resolve } from 'node:path'
import { Refused } from '../refused.ts'
import { MANIFEST } from './manifest.ts'

/** A finished build, and where it goes: absolute paths, symbolic links followed, neither within the other. */
export interface Folders {
  source: string
  dest: string
}

/**
 * Whether one may be published into the other. Throws {@link Refused} for what cannot be meant: no finished build, the
 * root of the disk, folders within one another, a folder that holds files of others.
 */
export async function checkFolders(source: string, dest: string): Promise<Folders> {
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
  if (isInside(from, to) || isInside(to, from))
    throw new Refused(`${to} and the build ${from} lie within one another. Name a folder apart.`)
  // A first publish that was killed before its manifest leaves only its own lock.
  const held = existsSync(to) ? await readdir(to) : []
  if (held.some((name) => !name.startsWith('.banmian-')) && !held.includes(MANIFEST))
    throw new Refused(
      `${to} is not empty and was not published by Banmian (no ${MANIFEST}). Name an empty or new folder.`,
    )
  return { source: from, dest: to }
}

/** Of a folder that need not exist yet. */
async function real(path: string): Promise<string> {
  const whole = resolve(path)
  if (existsSync(whole)) return realpath(whole)
  return dirname(whole) === whole ? whole : join(await real(dirname(whole)), basename(whole))
}

function isInside(outer: string, path: string): boolean {
  const way = relative(outer, path)
  return (
    way !== '' && way !== '..' && !/^\.\.[\\/]/.test(way) && resolve(outer, way) === path && !parse(way).root
  )
}
