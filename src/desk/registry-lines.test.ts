import { expect, test } from 'vitest'
import { decideProposal } from './proposals.ts'
import type { Proposal, Sight } from './protocol.ts'
import { addRegistryLine } from './registry-lines.ts'

const after = (...lines: string[]): string[] => lines.reduce<string[]>(addRegistryLine, [])
const SPLIT = 'split people 李明 2024-02-24/01/3 = 李明（医生）'

test.each([
  ['a namesake after one person', ['same people 李明', SPLIT], [SPLIT]],
  [
    'one person after a namesake: of other articles',
    [SPLIT, 'same people 李明'],
    [SPLIT, 'same people 李明'],
  ],
  ['a namesake by another name', [SPLIT, SPLIT.replace('医生', '医师')], [SPLIT.replace('医生', '医师')]],
  ['a namesake in two articles', [SPLIT, SPLIT.replace('/3', '/4')], [SPLIT, SPLIT.replace('/3', '/4')]],
  ['two namesakes', [SPLIT, 'same people 李明远'], [SPLIT, 'same people 李明远']],
  [
    'kept apart after joined',
    ['companies 甲厂 = 甲', 'apart companies 甲 | 甲厂'],
    ['apart companies 甲 | 甲厂'],
  ],
  ['joined after kept apart', ['apart companies 甲 | 甲厂', 'companies 甲厂 = 甲'], ['companies 甲厂 = 甲']],
  [
    'another short form',
    ['apart companies 甲 | 甲厂', 'companies 甲厂 = 老甲'],
    ['apart companies 甲 | 甲厂', 'companies 甲厂 = 老甲'],
  ],
  [
    'of another kind',
    ['apart people 甲 | 甲厂', 'companies 甲厂 = 甲'],
    ['apart people 甲 | 甲厂', 'companies 甲厂 = 甲'],
  ],
  [
    'the same answer twice',
    ['same people 李明', '# 登记', 'same people 李明'],
    ['# 登记', 'same people 李明'],
  ],
])('the last answer to a question stands: %s', (_, lines, kept) => {
  expect(after(...lines)).toEqual(kept)
})

const sight = (name: string): Sight => ({
  name,
  id: '2024-02-24/01/3',
  date: '',
  headline: '',
  roles: [],
  bodies: [],
  places: [],
})
test.each<[Proposal, string, string]>([
  [
    {
      about: 'namesake',
      tag: { kind: 'people', name: '李明' },
      as: '李明（医生）',
      score: 1,
      here: sight('李明'),
      there: sight('李明'),
    },
    SPLIT,
    'same people 李明',
  ],
  [
    {
      about: 'short form',
      tag: { kind: 'companies', name: '甲' },
      full: '甲厂',
      score: 1,
      here: sight('甲厂'),
      there: sight('甲'),
    },
    'companies 甲厂 = 甲',
    'apart companies 甲 | 甲厂',
  ],
])('an answer is a line that ingest reads (%#)', (asked, yes, no) => {
  expect(decideProposal(asked, true)).toEqual({ edits: [], lines: [yes] })
  expect(decideProposal(asked, false)).toEqual({ edits: [], lines: [no] })
})
