import { Agent, get } from 'node:http'

/** What came of a load; times in ms. */
export interface Driven {
  requests: number
  errors: number
  perSecond: number
  p50: number
  p99: number
}

/**
 * Asks for paths in turn over so many connections, each kept open and never with two requests at once, for so many
 * seconds. An error is an answer that is cut, or of another status or length than the first one to the same path.
 */
export async function drive(
  url: string,
  paths: readonly string[],
  connections: number,
  seconds: number,
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const first = new Map<string, string>()
  for (const path of paths) first.set(path, await ask(agent, url + path))
  const times: number[] = []
  let errors = 0
  const begun = performance.now()
  const one = async (_: unknown, offset: number) => {
    for (let i = offset; performance.now() - begun < seconds * 1000; i++) {
      const path = paths[i % paths.length] ?? '/'
      const asked = performance.now()
      const answer = await ask(agent, url + path).catch(() => 'none')
      times.push(performance.now() - asked)
      if (answer !== first.get(path)) errors++
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const took = (performance.now() - begun) / 1000
  agent.destroy()
  return { requests: times.length, errors, perSecond: times.length / took, ...percentiles(times) }
}

/** The middle, and what 99 of 100 stay under. */
export function percentiles(times: readonly number[]): { p50: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

/** @returns status and length of the answer as it came over the wire */
const ask = (agent: Agent, url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let length = 0
      response.on('data', (part: Buffer) => (length += part.length))
      response.on('end', () => resolve(`${response.statusCode} ${length}`))
      response.on('error', reject)
    }).on('error', reject)
  })
