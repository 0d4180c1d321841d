import * as v from 'valibot'

/** The scripts that a text can be read in: traditional, simplified. */
export const SCRIPTS = ['hant', 'hans'] as const
export type Script = (typeof SCRIPTS)[number]

/** Where the dictionary stands that leads to a script, of what the site's own texts need. */
export const scriptFile = (script: Script) => `data/derived/script/${script}.json`

/** Such a dictionary, packed (script/compact.ts). */
export const ScriptSchema = v.object({ from: v.string(), to: v.string(), phrases: v.string() })
