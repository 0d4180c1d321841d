import { readFileSync } from 'node:fs'
import { parse, type Rule } from 'postcss'
import { describe, expect, test } from 'vitest'

/**
 * Contrast (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11) of every theme, in light and dark, usual and for elders, computed of the
 * tokens as they stand in the stylesheets.
 */
type Tokens = Map<string, string>

const rules = ['tokens.css', 'choices.css'].flatMap((name) => {
  const found: Rule[] = []
  parse(readFileSync(`src/styles/${name}`, 'utf8')).walkRules((rule) => {
    const parent = rule.parent
    const media = parent?.type === 'atrule' && 'params' in parent ? parent.params : ''
    if (media === '' || media === 'screen') found.push(rule)
  })
  return found
})

/** The colours that hold for the root's attributes, as the cascade gives them: all selectors here weigh as they stand. */
function tokensOf(attributes: Readonly<Record<string, string>>, scheme: 'light' | 'dark'): Tokens {
  const tokens: Tokens = new Map()
  let holds = scheme
  const applies = (selector: string) => {
    const wanted = [...selector.replace(/:not\([^)]*\)/g, '').matchAll(/\[data-(\w+)='(\w+)'\]/g)]
    const unwanted = [...selector.matchAll(/:not\(\[data-(\w+)='(\w+)'\]\)/g)]
    return (
      selector.startsWith(':root') &&
      !selector.includes(' ') &&
      wanted.every(([, name = '', value]) => attributes[name] === value) &&
      unwanted.every(([, name = '', value]) => attributes[name] !== value)
    )
  }
  for (const rule of rules) {
    if (!rule.selectors.some(applies)) continue
    rule.walkDecls(({ prop, value }) => {
      if (prop === 'color-scheme' && (value === 'light' || value === 'dark')) holds = value
      if (prop.startsWith('--')) tokens.set(prop, value)
    })
  }
  const choose = (value: string): string => {
    const pair = /light-dark\((#\w+), (#\w+)\)/.exec(value)
    const reference = /^var\((--[\w-]+)\)$/.exec(value)
    if (reference) return choose(tokens.get(reference[1] ?? '') ?? '')
    return pair ? (pair[holds === 'light' ? 1 : 2] ?? '') : value
  }
  return new Map([...tokens].map(([name, value]) => [name, choose(value)]))
}

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
  const hex = digits.match(/\w\w/g) ?? []
  const [r = 0, g = 0, b = 0] = hex.map((part) => {
    const share = Number.parseInt(part, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Text on what lies below it, and what must be seen of things that are pressed: least contrast usually, and for elders. */
const PAIRS = [
  ['--ink', '--paper', 7, 7],
  ['--ink', '--sheet', 7, 7],
  ['--soft', '--paper', 4.5, 7],
  ['--soft', '--sheet', 4.5, 7],
  ['--accent', '--paper', 4.5, 7],
  ['--accent', '--sheet', 4.5, 7],
  ['--accent-paper', '--accent', 4.5, 7],
  ['--mark-ink', '--mark', 4.5, 7],
  ['--rule-strong', '--paper', 3, 3],
  ['--rule-strong', '--sheet', 3, 3],
] as const

const THEMES = [undefined, 'paper', 'white', 'dark', 'contrast']
describe.each(THEMES)('theme %s', (theme) => {
  test.each([
    ['light', undefined],
    ['dark', undefined],
    ['light', 'on'],
    ['dark', 'on'],
  ] as const)('system %s, elder mode %s', (scheme, elder) => {
    const tokens = tokensOf({ ...(theme && { theme }), ...(elder && { elder }) }, scheme)
    const weak = PAIRS.flatMap(([one, other, usual, elders]) => {
      const found = contrast(tokens.get(one) ?? '', tokens.get(other) ?? '')
      return found >= (elder ? elders : usual) ? [] : [`${one} on ${other}: ${found.toFixed(2)}`]
    })
    expect(weak).toEqual([])
  })
})

test('the test knows what it computes', () => {
  expect(contrast('#000', '#fff')).toBe(21)
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2)
  expect(tokensOf({ theme: 'dark' }, 'light').get('--paper')).toBe('#171513')
  expect(tokensOf({ theme: 'contrast', elder: 'on' }, 'light').get('--soft')).toBe('#fff')
})
