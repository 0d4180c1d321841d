import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from './files.ts'
import { hashOf } from './output.ts'

/** What the built app is made from, apart from the site's options. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json']

/** A hash of the app's code (of the project in the working folder) and of the options that are built into it. */
export function versionOf(...options: readonly string[]): string {
  const files = SOURCES.flatMap((name) => filesOf(name)).sort()
  return hashOf(...options, ...files.flatMap((path) => [path, readFileSync(path)]))
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? listFiles(path)
        .filter((name) => !/\.test\.tsx?$/.test(name))
        .map((name) => join(path, name))
    : [path]

const stamp = (appDir: string) => join(appDir, 'version')

/** Whether the app stands there, built whole from this version. */
export const isBuilt = (appDir: string, version: string): boolean =>
  existsSync(stamp(appDir)) && readFileSync(stamp(appDir), 'utf8') === version

/** Builds the app into a folder; the stamp comes last, so that a build that was killed does not count. */
export async function buildApp(appDir: string, version: string, build: () => Promise<void>): Promise<void> {
  rmSync(stamp(appDir), { force: true })
  await build()
  writeFileSync(stamp(appDir), version)
}
