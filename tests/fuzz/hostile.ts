import fc from 'fast-check'

/** Texts and values that somebody may have made to do harm, and what does harm to sound ones. */

const NASTY = [
  '',
  ' ',
  '\uD800',
  'x\uDC00',
  '\u0000',
  '\u0007\u001B[31m',
  '\u202E文版\u2066',
  '\u2028\u2029\u0085',
  '\uFEFF',
  '__proto__',
  'constructor',
  'toString',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://evil.example/x',
  '//evil.example/x',
  '///evil.example/x',
  './/evil.example/x',
  '/\\evil.example/x',
  '\\\\evil.example\\x',
  '\t//evil.example',
  '/\t/evil.example',
  '/../../etc/passwd',
  '..\\..\\x',
  'https://evil.example/x',
  'https:evil.example',
  'http://[',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--',
  ']]>',
  '&lt;&#x3c;&amp;',
  '=HYPERLINK("https://evil.example")',
  '[a](javascript:alert(1))',
  '%',
  '%E0%A4%A',
  '%00',
  '%2e%2e%2f',
  '-0',
  'NaN',
  '1e999',
  '９９',
  '٣',
  '0x10',
  '9007199254740993',
  '2024-02-30',
  '0000-00-00',
  '⿰⿱⿰⿱',
  '👨‍👩‍👧‍👦',
  'e\u0301\u0301\u0301\u0301',
  '(((((((((((((((((((',
  '|||||||',
  '----',
  '((a+)+)+$',
  '市区县镇自治区市区县镇',
] as const

/** What a long text is made of. */
const RUNS = [
  'a',
  ' ',
  '\t',
  '\n',
  '。',
  '“',
  '（',
  '⿰',
  '市',
  '市区',
  '0',
  '/',
  '、',
  '\uD83D',
  '<',
  '__proto__',
  '://',
  '.',
  '，“',
]

/** A piece again and again, up to so many characters. */
const runs = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...RUNS), fc.integer({ min: 1, max: most }), fc.constantFrom('', 'x', '。', '\n'))
    .map(([piece, length, end]) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end)

/** @param long characters of the longest ones */
export const hostileText = (long = 2000): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...NASTY) },
    {
      weight: 30,
      arbitrary: fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((all) => all.join('')),
    },
    { weight: 30, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 10, arbitrary: runs(Math.min(long, 200)) },
    ...(long > 200 ? [{ weight: 1, arbitrary: runs(long) }] : []),
  )

const nested = (depth: number, isList: boolean): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = isList ? [value] : { a: value }
  return value
}

/** A key that does harm where it is written with `=`. */
const polluting = (key: string): unknown =>
  JSON.parse(`{"${key}":{"polluted":1,"prototype":{"polluted":1}},"length":1e9}`)

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hostileText(3000) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      -1,
      0,
      -0,
      0.5,
      1e308,
      2 ** 53,
      2 ** 31,
      -(2 ** 31),
      99_999,
      253_402_300_800_000,
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { length: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString').map(polluting) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.boolean())
      .map(([depth, isList]) => nested(depth, isList)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 3000 }).map((length) => Array.from({ length }, (_, i) => i)),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
)

const HOW = ['put', 'put', 'put', 'remove', 'double', 'swap', 'add'] as const
interface Damage {
  at: number
  how: (typeof HOW)[number]
  value: unknown
}
const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom(...HOW),
  value: hostileValue,
})

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** All places of a value: what holds them, and under which key. */
function placesOf(value: unknown, found: [object, string][] = []): [object, string][] {
  if (isObject(value))
    for (const [key, child] of Object.entries(value)) {
      found.push([value, key])
      placesOf(child, found)
    }
  return found
}

function damaged(value: unknown, { at, how, value: put }: Damage): unknown {
  // Its own each time: what is put in may be damaged by the next.
  const other: unknown = structuredClone(put)
  const places = placesOf(value)
  const [holder, key] = places[at % Math.max(1, places.length)] ?? []
  if (!holder || key === undefined) return other
  const old: unknown = Reflect.get(holder, key)
  if (how === 'put') Reflect.set(holder, key, other)
  else if (how === 'remove') Reflect.deleteProperty(holder, key)
  else if (how === 'double' && Array.isArray(holder)) holder.push(old, old)
  else if (how === 'swap') {
    const [there, name] = places[(at * 7 + 3) % places.length] ?? [holder, key]
    Reflect.set(holder, key, structuredClone(Reflect.get(there, name)))
  } else
    Object.defineProperty(holder, '__proto__', {
      value: other,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return value
}

/** One of these values, damaged in up to six ways, as it comes out of JSON; sound once in a while. */
export const damagedJson = (bases: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(bases.length - 1), fc.array(damage, { maxLength: 6 })).map(([base, all]) => {
    let value: unknown = structuredClone(bases[base])
    for (const one of all) value = damaged(value, one)
    return parsed(JSON.stringify(value ?? null))
  })
const parsed = (text: string): unknown => JSON.parse(text)

/** One of these texts, cut, doubled and with strange things put in, in up to eight places. */
export const damagedText = (bases: readonly string[], long = 2000): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(bases.length - 1),
      fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(60), fc.oneof(hostileText(long), fc.constant(undefined))), {
        maxLength: 8,
      }),
    )
    .map(([base, all]) => {
      let text = bases[base] ?? ''
      for (const [where, length, put] of all) {
        const at = where % (text.length + 1)
        const piece = text.slice(at, at + length)
        text = text.slice(0, at) + (put ?? piece + piece) + text.slice(put === undefined ? at : at + length)
      }
      return text
    })

/** Bytes of which some are others, or missing. */
export const damagedBytes = (bases: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .tuple(
      fc.nat(bases.length - 1),
      fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), { maxLength: 8 }),
      fc.option(fc.nat(1_000_000), { freq: 4 }),
    )
    .map(([base, all, cut]) => {
      const bytes = Uint8Array.from(bases[base] ?? [])
      for (const [at, byte] of all) if (bytes.length > 0) bytes[at % bytes.length] = byte
      return cut === null ? bytes : bytes.slice(0, cut % (bytes.length + 1))
    })
