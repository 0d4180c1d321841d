import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse, type Declaration, type Root } from 'postcss'
import { describe, expect, test } from 'vitest'

/** What holds for every stylesheet of the site and the desk. */

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => join('src', name))
const sheets = new Map(
  files
    .filter((name) => name.endsWith('.css'))
    .map((name): [string, Root] => [name, parse(readFileSync(name, 'utf8'))]),
)
const read = (names: readonly string[]) => names.map((name) => readFileSync(name, 'utf8'))
const components = read(
  files.filter((name) => /(?<!\.test)\.tsx$|(?:wake|fine|parts\/forms)\.ts$|\.html$/.test(name)),
)
/** Every word inside quotation marks: a class is one of them, or begins as a template does (`story-${rank}`). */
const words = new Set(
  components.flatMap((text) =>
    [...text.matchAll(/(["'`])((?:(?!\1)[^\n])*)\1/g)].flatMap(([, , inside = '']) =>
      [...inside.matchAll(/[\w-]+(?:\$\{)?/g)].map(([word]) => word),
    ),
  ),
)
const prefixes = [...words].filter((word) => word.endsWith('-${')).map((word) => word.slice(0, -2))

const classesOf = (sheet: Root): Set<string> => {
  const found = new Set<string>()
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.([a-z][\w-]*)/g)) found.add(name)
  })
  return found
}
const declarationsOf = (sheet: Root): Declaration[] => {
  const found: Declaration[] = []
  sheet.walkDecls((declaration) => {
    found.push(declaration)
  })
  return found
}
const isToken = ({ prop }: Declaration) => prop.startsWith('--')
/** A colour or a length of its own; what is relative to the text (em) or the window (vh) is none. */
const RAW = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab)a?\(|(?<![\w-])\d*\.?\d+(?:px|rem|pt|cm|mm)\b/i

describe.each([...sheets])('%s', (name, sheet) => {
  test('every class is used by a component', () => {
    const unused = [...classesOf(sheet)].filter(
      (one) => !words.has(one) && !prefixes.some((prefix) => one.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })

  test('every colour and size is a token', () => {
    const raw = declarationsOf(sheet).filter(
      (one) =>
        !isToken(one) && (RAW.test(one.value) || /^\d+$/.test(one.prop === 'z-index' ? one.value : '')),
    )
    expect(raw.map(String)).toEqual([])
  })

  test('nothing to be tapped is declared smaller than a finger needs', () => {
    const heights = declarationsOf(sheet).filter(
      ({ prop, value }) => prop === 'min-height' && value.startsWith('var'),
    )
    const allowed = name.startsWith('src/desk/')
      ? /^var\(--(?:touch|tool|bar|s12)\)$/
      : /^var\(--(?:touch|dense|field)\)$/
    expect(heights.map(({ value }) => value).filter((value) => !allowed.test(value))).toEqual([])
  })

  test('what answers to a pointer above it does so only where one can hover: after a tap it would stay', () => {
    const bare: string[] = []
    sheet.walkRules(({ selector, parent }) => {
      const inQuery =
        parent?.type === 'atrule' && /\(hover: hover\)/.test(parent.toString().split('{')[0] ?? '')
      if (selector.includes(':hover') && !inQuery) bare.push(selector)
    })
    expect(bare).toEqual([])
  })

  test('it stands beside the component that reads it', () => {
    if (dirname(name) === 'src/styles') return
    const beside = readdirSync(dirname(name)).filter((one) => one.endsWith('.tsx'))
    const readers = beside.filter((one) =>
      readFileSync(join(dirname(name), one), 'utf8').includes(`/${name.split('/').at(-1)}'`),
    )
    expect(readers).not.toEqual([])
  })
})

test('every token is read, and every token that is read exists', () => {
  const all = [...sheets.values()].flatMap(declarationsOf)
  const given = new Set(all.filter(isToken).map(({ prop }) => prop))
  const used = new Set(
    [...all.map(({ value }) => value), ...components].flatMap((value) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name),
    ),
  )
  expect([...given].filter((name) => !used.has(name))).toEqual([])
  expect([...used].filter((name) => !given.has(name))).toEqual([])
})
