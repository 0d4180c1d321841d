import { hash32 } from '#domain/urls.ts'
import type { Block } from '../../stages.ts'
import { beginsPart } from '../lines/below.ts'
import { areItems } from '../lines/entries.ts'
import { areListed, brokenOff, isNextNumber, runsOn, sameBullet } from '../paragraphs/joins.ts'
import { withOffice } from '../lines/offices.ts'
import { isCut, runsInto } from '../characters/words.ts'
import { factsOf, NOTHING, SHORT, type Facts } from './facts.ts'
import { ROLES, type Role } from './roles.ts'

/** Hashes of what speaks for a block's role, and of what speaks for its role below that of the block above. */
export interface Evidence {
  own: readonly number[]
  pair: readonly number[]
}

/**
 * All that can be said of each block of a page, as hashes: what it is, what stands around it, how it goes with the lines above and
 * below. `rules` is what the rules take each block for.
 */
export function evidenceOf(blocks: readonly Block[], rules?: readonly Role[]): Evidence[] {
  const known = blocks.map((block, i) => withOffice(block, blocks[i + 1], blocks[i + 2]))
  const facts = known.map(factsOf)
  const texts = ['', ...facts.map(({ text }) => text), '']
  const ties = texts.slice(1).map((text, i) => between(texts[i] ?? '', text))
  return known.map((_, i) => {
    const next = known[i + 1]
    const isOverPart = next !== undefined && beginsPart(next, known[i + 2])
    const up = ties[i] ?? []
    const all = tiesOf(up, ties[i + 1] ?? [], ties[i - 1] ?? [], isOverPart)
    const { own, pair } = namesOf((k) => facts[i + k] ?? NOTHING, all)
    if (rules) addRules(rules, i, facts, own, pair)
    return { own: own.map(hash32), pair: pair.map((name) => hash32(`@${name}`)) }
  })
}

type At = (offset: number) => Facts

function namesOf(at: At, ties: readonly string[]): { own: string[]; pair: string[] } {
  const [up, it, below] = [at(-1), at(0), at(1)]
  const own = ['any']
  for (const offset of [0, 1, 2, 3, -1, -2]) {
    const { size, begin, end, shape, holds } = at(offset)
    own.push(
      `size${offset} ${size}`,
      `begin${offset} ${begin}`,
      `end${offset} ${end}`,
      `shape${offset} ${shape}`,
    )
    for (const test of holds) own.push(`${offset} ${test}`)
  }
  own.push(
    `se ${it.size} ${it.end}`,
    `sb ${it.size} ${it.begin}`,
    `ib ${it.shape} ${below.shape}`,
    `ui ${up.shape} ${it.shape}`,
    `uib ${up.shape} ${it.shape} ${below.shape}`,
    `ibb ${it.shape} ${below.shape} ${at(2).shape}`,
    `uibb ${up.shape} ${it.shape} ${below.shape} ${at(2).shape}`,
    `us ${up.end} ${it.size}`,
    `use ${up.end} ${it.size} ${it.end}`,
    `ss ${it.size} ${below.size}`,
    `ses ${it.size} ${it.end} ${below.size}`,
  )
  for (const test of it.holds)
    own.push(
      `ts ${test} ${it.size}`,
      `tu ${test} ${up.shape}`,
      `tb ${test} ${below.shape}`,
      `te ${test} ${up.end}`,
    )
  for (const test of below.holds) own.push(`bi ${test} ${it.shape}`)
  for (const test of up.holds) own.push(`ut ${test} ${it.shape}`)
  own.push(
    ...charactersOf(it),
    `v1 ${up.characters.slice(-1)} ${up.end}`,
    `n2 ${below.characters.slice(0, 2)}`,
  )
  if (up.text.length <= 20) own.push(`v2 ${up.characters.slice(-2)}`)
  const [upBroken, broken] = [brokenOff(up.text), brokenOff(it.text)]
  own.push(`ub ${upBroken}`, `br ${broken}`, `ubr ${upBroken} ${broken}`)
  for (const tie of ties)
    own.push(`tie ${tie}`, `tie ${tie} ${it.shape}`, `tie ${tie} ${upBroken} ${it.size}`)
  own.push(`ties ${ties.join('+')}`, `ties ${ties.join('+')} ${it.shape}`)
  const [down, over] = [shared(it.text, below.text + at(2).text), shared(it.text, up.text + at(-2).text)]
  own.push(`down ${down}`, `down ${down} ${it.shape}`, `over ${over} ${it.shape}`, growth(up, it))
  const pair = [
    'any',
    `i ${it.shape}`,
    `u ${up.shape}`,
    `b ${below.shape}`,
    `br ${upBroken}`,
    `s ${it.size}`,
    `ui ${up.shape} ${it.shape}`,
    `ib ${it.shape} ${below.shape}`,
    `e ${up.end} ${it.end}`,
    ...ties.map((tie) => `tie ${tie}`),
    ...it.holds.map((test) => `t ${test}`),
    ...below.holds.map((test) => `n ${test}`),
  ]
  return { own, pair }
}

function charactersOf({ text: whole, characters: text }: Facts): string[] {
  if (whole.length > SHORT) return [`P1 ${text.slice(0, 1)}`, `P2 ${text.slice(0, 2)}`]
  const ends = [
    `s1 ${text.slice(-1)}`,
    `s2 ${text.slice(-2)}`,
    `p1 ${text.slice(0, 1)}`,
    `p2 ${text.slice(0, 2)}`,
  ]
  for (let k = 0; k + 1 < text.length; k += 1) ends.push(`g ${text.slice(k, k + 2)}`)
  return ends
}

/** How a block goes with the one above it and the one below, from what was found {@link between} them. */
function tiesOf(
  up: readonly string[],
  down: readonly string[],
  above: readonly string[],
  isOverPart: boolean,
): string[] {
  const of = (ties: readonly string[], place: string): string[] =>
    ties.filter((tie) => tie !== 'listed').map((tie) => `${tie} ${place}`)
  return [
    ...(isOverPart ? ['part'] : []),
    ...of(up, 'up'),
    ...of(down, 'down'),
    ...(up.includes('listed') ? ['listed'] : []),
    ...(above.includes('items') ? ['items above'] : []),
  ]
}

/** How two texts go together that stand one below the other. */
function between(one: string, other: string): string[] {
  const ties: string[] = []
  if (areItems(one, other)) ties.push('items')
  if (runsOn(one, other)) ties.push('runs')
  if (isCut(one, other)) ties.push('cut')
  if (runsInto(one, other)) ties.push('into')
  if (sameBullet(one, other)) ties.push('bullet')
  if (isNextNumber(one, other)) ties.push('number')
  if (areListed(one, other)) ties.push('listed')
  return ties
}

/** How many pairs of characters two texts share, at most three. */
function shared(text: string, other: string): number {
  const found = new Set<string>()
  for (let i = 0; i + 1 < text.length && found.size < 4; i += 1) {
    const pair = text.slice(i, i + 2)
    if (/^\p{Script=Han}{2}$/u.test(pair) && other.includes(pair)) found.add(pair)
  }
  return found.size > 3 ? 3 : found.size
}

/** By how much a block is longer than the one above it, and whether both end alike. */
function growth(up: Facts, it: Facts): string {
  const by = Math.max(-4, Math.min(4, Math.round((it.text.length - up.text.length) / 3)))
  return `growth ${by} ${it.end === up.end ? '=' : ''}`
}

/** What the rules take the block and those around it for, alone and with their shapes. */
function addRules(
  rules: readonly Role[],
  i: number,
  facts: readonly Facts[],
  own: string[],
  pair: string[],
): void {
  const [rule, up, below] = [rules[i] ?? ROLES[3], rules[i - 1] ?? '^', rules[i + 1] ?? '$']
  const { shape, size, end } = facts[i] ?? NOTHING
  own.push(
    `R ${rule}`,
    `Rs ${rule} ${shape}`,
    `Ru ${up} ${rule}`,
    `Rb ${rule} ${below}`,
    `Rub ${up} ${rule} ${below}`,
    `Rse ${rule} ${size} ${end}`,
    `Rsb ${rule} ${facts[i + 1]?.shape ?? ''}`,
    `Rsu ${rule} ${facts[i - 1]?.shape ?? ''}`,
  )
  pair.push(`R ${rule}`, `Ru ${up} ${rule}`)
}
