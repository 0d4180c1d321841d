import * as v from 'valibot'
import { ScriptSchema, scriptFile, type Script } from '#domain/derived-script.ts'
import { ANSWER_MS, WHOLE_MS, timeLimit } from '../limit.ts'

export type ScriptData = v.InferOutput<typeof ScriptSchema>

/**
 * Reads the dictionary that leads to a script. It is asked for before anything is drawn: as the browser has kept it,
 * however old, so that a page does not wait for a server that says "unchanged".
 * @param anew asks the server whether it is still the same
 * @throws when it does not come or is none
 */
export async function readScript(script: Script, { anew }: { anew: boolean }): Promise<ScriptData> {
  const limit = timeLimit()
  try {
    limit.within(ANSWER_MS)
    const response = await fetch(import.meta.env.BASE_URL + scriptFile(script), {
      credentials: 'same-origin',
      cache: anew ? 'no-cache' : 'force-cache',
      signal: limit.signal,
    })
    if (!response.ok) throw new Error(`${scriptFile(script)}: ${response.status}`)
    limit.within(WHOLE_MS)
    return v.parse(ScriptSchema, await response.json())
  } finally {
    limit.end()
  }
}
