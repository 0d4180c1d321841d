import * as v from 'valibot'

/**
 * Schemas that lose a part instead of the whole. What stands in for a faulty part comes back as the value, the fault
 * as an issue beside it: `typed` then says whether the whole can be used, `issues` what it lacks. An issue that cost
 * its own part only has {@link LOST} or {@link CUT} for its `message`.
 */
export const LOST = 'lost'
export const CUT = 'cut'

/** So many faults of one list are named one by one, the rest counted: a file of faults must not fill the memory. */
const NAMED = 10

type Fault = v.BaseIssue<unknown>
type Run<T extends v.GenericSchema> = v.OutputDataset<v.InferOutput<T>, Fault>
const withRun = <T extends v.GenericSchema>(
  schema: T,
  run: (dataset: v.UnknownDataset, config: v.Config<Fault>) => Run<T>,
): T => ({ ...schema, '~run': run })

/** Makes a schema fail for good: valibot itself calls a value that breaks a limit well typed. */
export const firm = <T extends v.GenericSchema>(schema: T): T =>
  withRun(schema, (dataset, config): Run<T> => {
    const { value, issues } = schema['~run'](dataset, config)
    return issues ? { typed: false, value, issues } : { typed: true, value }
  })

/** A part that a fault costs alone: `instead` stands in for it; undefined where the whole cannot do without. */
export const spare = <T extends v.GenericSchema>(
  schema: T,
  instead: (input: unknown) => { value: v.InferOutput<T>; cut?: boolean } | undefined,
): T =>
  withRun(schema, (dataset, config): Run<T> => {
    const input = dataset.value
    const result = schema['~run'](dataset, config)
    const other = result.typed ? undefined : instead(input)
    if (!other || !result.issues) return result
    const message = other.cut ? CUT : LOST
    return { typed: true, value: other.value, issues: [{ ...result.issues[0], message }] }
  })

/** A part that may be absent, and is so where it is faulty. */
export const optional = <T extends v.GenericSchema>(schema: T) =>
  spare(v.optional(schema), () => ({ value: undefined }))

/** A text of 1 to `max` UTF-16 units. */
export const text = (max: number) => firm(v.pipe(v.string(), v.minLength(1), v.maxLength(max)))

/** A whole number from `min` to `max`. */
export const count = (max = Number.MAX_SAFE_INTEGER, min = 0) =>
  firm(
    v.pipe(
      v.number(),
      v.check((n) => Number.isInteger(n) && n >= min && n <= max),
    ),
  )

/** A text of 1 to `max` UTF-16 units that a pattern matches. */
export const form = (max: number, pattern: RegExp) =>
  firm(
    v.pipe(
      text(max),
      v.check((one) => pattern.test(one)),
    ),
  )

/** A text that is cut to its limit rather than left out; `blank` stands where there is none at all. */
export const cutText = (max: number, blank?: string) =>
  spare(text(max), (input) => {
    if (typeof input === 'string' && input !== '')
      return { value: input.slice(0, max).replace(/[\uD800-\uDBFF]$/u, ''), cut: true }
    return blank === undefined ? undefined : { value: blank }
  })

/** Of the issues of a value the one that cost it, else the first. */
export const gravest = (issues: readonly [Fault, ...Fault[]]): Fault =>
  issues.find(({ message }) => message !== LOST && message !== CUT) ?? issues[0]

/**
 * A list that loses its faulty items and what exceeds `max`. What is no list at all counts as an empty one, or fails
 * where the whole cannot do without (`needed`).
 */
export function list<T extends v.GenericSchema>(
  item: T,
  max: number,
  needed = false,
): v.ArraySchema<T, undefined> {
  const array = v.array(item)
  const limit = v.maxLength<unknown[], number>(max)
  return withRun(array, (dataset, config) => {
    const input = dataset.value
    const value: v.InferOutput<T>[] = []
    const issues: Fault[] = []
    let more = 0
    if (!Array.isArray(input)) {
      const result = array['~run'](dataset, config)
      return needed || !result.issues ? result : withIssues(value, [{ ...result.issues[0], message: LOST }])
    }
    const items: unknown[] = input
    for (const issue of limit['~run']({ typed: true, value: items }, config).issues ?? [])
      issues.push({ ...issue, message: CUT })
    for (const [key, one] of items.slice(0, max).entries()) {
      const result = item['~run']({ value: one }, config)
      if (result.typed) value.push(result.value)
      const issue = result.issues && gravest(result.issues)
      if (issue && issues.length < NAMED) {
        const step: v.ArrayPathItem = { type: 'array', origin: 'value', input: items, key, value: one }
        const message = result.typed ? issue.message : LOST
        issues.push({ ...issue, message, path: [step, ...(issue.path ?? [])] })
      } else if (issue) more += 1
    }
    const [first] = issues
    if (first && more > 0)
      issues.push({ ...first, type: 'more', message: LOST, received: String(more), path: undefined })
    return withIssues(value, issues)
  })
}

function withIssues<T>(value: T, [first, ...others]: readonly Fault[]): v.OutputDataset<T, Fault> {
  return first ? { typed: true, value, issues: [first, ...others] } : { typed: true, value }
}
