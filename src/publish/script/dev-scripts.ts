import { SCRIPTS, scriptFile } from '#domain/derived-script.ts'
import { pack } from '#script/compact.ts'
import { wholeDictionaries } from './opencc.ts'

/** The dictionaries for the dev server: whole, so that nothing has to be read for them. */
export const devScripts = (): [string, () => unknown][] =>
  SCRIPTS.map((script) => [scriptFile(script), () => pack(wholeDictionaries()[script])])
