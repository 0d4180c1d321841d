import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { SCRIPTS, scriptFile, type Script } from '#domain/derived-script.ts'
import { pack } from '#script/compact.ts'
import { createNeeds, trim, type Needs } from '#script/trim.ts'
import { lunarDate } from '#texts/lunar-zh.ts'
import { listFiles } from '../build/files.ts'
import type { Output } from '../build/output.ts'
import type { HashedPage } from '../derive/cache.ts'
import { hashOfAll } from '../hash.ts'
import { stringsIn } from './texts.ts'

type NeedsOf = Record<Script, Needs>

/** What is remembered between builds: what the files were made from, their hashes, and what each page needs, by its hash. */
interface Stored {
  version: string
  madeFrom: string
  hashes: Record<Script, string>
  pages: Map<string, NeedsOf>
}

/** Only this code writes the file, and only the same version reads it: the version vouches for the form. */
const isStored = (value: unknown, version: string): value is Stored =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === version

/** What converting depends on. */
interface ScriptOptions {
  output: Output
  /** A folder for what is remembered. */
  memory: string
  version: string
  /** The built app: what it says is in its code. */
  appDir: string
}

/**
 * Puts the dictionaries there by which a page is converted in the browser, of what the texts of the pages and of the app need
 * (decision 26). Only pages that changed are read, and the same needs make the same files.
 */
export async function putScripts(
  pages: readonly HashedPage[],
  { output, memory, version, appDir }: ScriptOptions,
): Promise<void> {
  const path = join(memory, 'script')
  const known = readStored(path, version)
  const madeFrom = hashOfAll(pages.map(({ hash }) => hash))
  if (
    known?.madeFrom === madeFrom &&
    SCRIPTS.every((script) => output.isCurrent(scriptFile(script), known.hashes[script]))
  ) {
    for (const script of SCRIPTS) output.keep(scriptFile(script))
    return
  }
  // A megabyte of dictionary, which most builds do without.
  const { wholeDictionaries } = await import('./opencc.ts')
  const whole = wholeDictionaries()
  const needs = { hant: createNeeds(whole.hant), hans: createNeeds(whole.hans) }
  const needsOf = (texts: readonly string[]): NeedsOf => ({
    hant: needs.hant(texts),
    hans: needs.hans(texts),
  })
  const ofPages = new Map(
    pages.map(({ path: file, hash, date }): [string, NeedsOf] => [
      hash,
      known?.pages.get(hash) ?? needsOf([lunarDate(date), ...textsOf(readFileSync(file, 'utf8'))]),
    ]),
  )
  const all = [...ofPages.values(), needsOf(saidBy(join(appDir, 'client/assets')))]
  const put = (script: Script) => {
    const packed = pack(
      trim(
        whole[script],
        all.map((one) => one[script]),
      ),
    )
    return output.put(scriptFile(script), JSON.stringify(packed))
  }
  const stored: Stored = {
    version,
    madeFrom,
    hashes: { hant: put('hant'), hans: put('hans') },
    pages: ofPages,
  }
  writeFileSync(path, serialize(stored))
}

function readStored(path: string, version: string): Stored | undefined {
  try {
    const known: unknown = existsSync(path) ? deserialize(readFileSync(path)) : undefined
    return isStored(known, version) ? known : undefined
  } catch {
    // Half a file of a build that was killed.
    return undefined
  }
}

/** A page that cannot be read is shown nowhere. */
function textsOf(json: string): string[] {
  try {
    return [...new Set(stringsIn(JSON.parse(json)))]
  } catch {
    return []
  }
}

/** Whatever Chinese stands in the app's code: its catalogues, and the parts of what they put together. */
function saidBy(dir: string): string[] {
  const code = listFiles(dir).filter((name) => name.endsWith('.js'))
  return code.flatMap((name) => readFileSync(join(dir, name), 'utf8').match(/[^\p{ASCII}]+/gu) ?? [])
}
