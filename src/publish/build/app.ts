import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from './output.ts'

/** What the built app is made from, apart from the site's options. */
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'package-lock.json']

/** A hash of the app's code (of the project in the working folder) and of the options that are built into it. */
export function versionOf(...options: readonly string[]): string {
  const files = SOURCES.flatMap((name) => filesOf(name)).sort()
  return hashOf(...options, ...files.flatMap((path) => [path, readFileSync(path)]))
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

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
