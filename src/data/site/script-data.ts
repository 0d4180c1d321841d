import { isScriptData, scriptFile, type Script, type ScriptData } from '#domain/derived-script.ts'

/** A dictionary that takes longer than this does not come (ms). */
const LIMIT_MS = 20_000

/**
 * Reads the dictionary that leads to a script. It is asked for before anything is drawn, and before the code that
 * reads all other files is there: as the browser has kept it, however old, so that a page does not wait for a server that
 * says "unchanged".
 * @param anew asks the server whether it is still the same
 * @throws when it does not come or is none
 */
export async function readScript(script: Script, { anew }: { anew: boolean }): Promise<ScriptData> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), LIMIT_MS)
  try {
    const response = await fetch(import.meta.env.BASE_URL + scriptFile(script), {
      credentials: 'same-origin',
      cache: anew ? 'no-cache' : 'force-cache',
      signal: limit.signal,
    })
    const data: unknown = await response.json()
    if (!response.ok || !isScriptData(data)) throw new Error(`${scriptFile(script)}: ${response.status}`)
    return data
  } finally {
    clearTimeout(timer)
  }
}
