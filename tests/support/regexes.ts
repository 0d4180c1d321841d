import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'rolldown/utils'

/** A regular expression as it stands in the code: file and line, and what it is made of. */
export interface FoundRegex {
  file: string
  line: number
  source: string
  flags: string
}

/** A regular expression that is put together when the code runs (`new RegExp(…)`): only running tells what it is. */
export type BuiltRegex = Pick<FoundRegex, 'file' | 'line'>

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const field = (node: object, name: string): unknown => Reflect.get(node, name)
const textOf = (node: object, name: string): string => String(field(node, name))

/** Calls back for each node of a syntax tree. */
function walk(node: unknown, onNode: (node: object) => void): void {
  if (!isObject(node)) return
  onNode(node)
  for (const child of Object.values(node)) walk(child, onNode)
}

/** Every regular expression of the code, by its syntax tree: literals, and where others are put together. */
export function regexesOf(folder: string): { literals: FoundRegex[]; built: BuiltRegex[] } {
  const literals: FoundRegex[] = []
  const built: BuiltRegex[] = []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of files.filter((one) => /(?<!\.test)\.(?:tsx?|mjs)$/.test(one)).sort()) {
    const code = readFileSync(`${folder}/${name}`, 'utf8')
    const { program, errors } = parseSync(name, code)
    if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
    walk(program, (node) => {
      const line = code.slice(0, Number(field(node, 'start'))).split('\n').length
      const regex = field(node, 'regex')
      if (isObject(regex))
        literals.push({ file: name, line, source: textOf(regex, 'pattern'), flags: textOf(regex, 'flags') })
      const callee = field(node, 'callee')
      if (isObject(callee) && field(callee, 'name') === 'RegExp') built.push({ file: name, line })
    })
  }
  return { literals, built }
}

/** Runs something, and tells which regular expressions were put together meanwhile, with the stack of each. */
export async function regexesBuiltBy(
  run: () => Promise<void>,
): Promise<{ source: string; flags: string; stack: string }[]> {
  const Real = globalThis.RegExp
  const made: { source: string; flags: string; stack: string }[] = []
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args: [string, string?]) {
      const regex = new target(...args)
      made.push({ source: regex.source, flags: regex.flags, stack: String(new Error().stack) })
      return regex
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Real
  }
  return made
}
