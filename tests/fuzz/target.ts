import fc from 'fast-check'

/** So many cases the shares of all targets add up to; CI does as many. */
export const CASES = 100_000

/** What is attacked: a border of ours, what comes over it, and what must hold whatever comes. */
export interface Target {
  name: string
  /** Of {@link CASES}. */
  share: number
  run: (cases: number, options: RunOptions) => Promise<string | undefined>
}
export interface RunOptions {
  seed: number
  /** Where fast-check goes on: the path that a failure names. */
  path?: string | undefined
  /** Told before each case. */
  onCase: () => void
}

/** So much of a case is printed. */
const SHOWN = 3000

/**
 * A target. `holds` throws where something does not hold; a case that failed is made as small as it goes and told with what
 * repeats it.
 */
export function target<T>(
  name: string,
  share: number,
  cases: fc.Arbitrary<T>,
  holds: (one: T) => void | Promise<void>,
): Target {
  const run = async (count: number, { seed, path, onCase }: RunOptions): Promise<string | undefined> => {
    const property = fc.asyncProperty(cases, async (one) => {
      onCase()
      await holds(one)
      stayClean()
    })
    const done = await fc.check(property, { seed, numRuns: count, ...(path !== undefined && { path }) })
    if (!done.failed) return undefined
    const { counterexample, counterexamplePath, errorInstance, numRuns } = done
    const again = `npm run bench -- fuzz --target '${name}' --seed ${seed} --path ${counterexamplePath}`
    const said =
      errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : errorInstance
    return [
      `${name}: case ${numRuns} of seed ${seed}`,
      `again: ${again}`,
      `case: ${fc.stringify(counterexample).slice(0, SHOWN)}`,
      String(said).slice(0, SHOWN),
    ].join('\n')
  }
  return { name, share, run }
}

const PROTOTYPES = [Object, Array, String, Function, Map].map(({ prototype }: { prototype: object }) => ({
  prototype,
  keys: Reflect.ownKeys(prototype).length,
}))

/** Whatever was read, no object has got what it did not have (ASVS 5.0 §15.3.6). */
function stayClean(): void {
  for (const { prototype, keys } of PROTOTYPES)
    if (Reflect.ownKeys(prototype).length !== keys || Reflect.has(prototype, 'polluted'))
      throw new Error('a prototype was changed')
}

/** Ends a case that does not hold. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what)
}
