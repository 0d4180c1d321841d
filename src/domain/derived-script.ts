/** The scripts that a text can be read in: traditional, simplified. */
export const SCRIPTS = ['hant', 'hans'] as const
export type Script = (typeof SCRIPTS)[number]

/** Where the dictionary stands that leads to a script, of what the site's own texts need. */
export const scriptFile = (script: Script) => `data/derived/script/${script}.json`

/** Such a dictionary, packed (script/compact.ts). */
export interface ScriptData {
  from: string
  to: string
  phrases: string
}

const isText = (data: object, name: string): boolean => typeof Reflect.get(data, name) === 'string'

/** By hand: it is read before the schema library is there. */
export const isScriptData = (data: unknown): data is ScriptData =>
  typeof data === 'object' && data !== null && ['from', 'to', 'phrases'].every((name) => isText(data, name))
