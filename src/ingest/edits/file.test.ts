import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { TAG_KINDS } from '#domain/kinds.ts'
import { parseNames } from '../tag/registry/names-file.ts'
import { HEADLINE_PARTS, type Edit } from './edit.ts'
import { parseEdits, writeEdits } from './file.ts'
import { ingestEn } from '../wording/en.ts'
import { word as inWords } from '../wording/said.ts'

const word = fc
  .array(fc.constantFrom('张', '三', '，', '|', '\\', '#', '=', ':', 'a', '“', '1'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const where = fc.option(text, { nil: undefined }).map((place) => (place === undefined ? {} : { in: place }))
const roles = fc.array(text, { maxLength: 3 })
const kind = fc.constantFrom(...TAG_KINDS)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ verb: fc.constant('headline'), of: text, part: fc.constantFrom(...HEADLINE_PARTS), text }),
  fc.record({ verb: fc.constantFrom('article', 'no-article'), headline: text }),
  fc.record({ verb: fc.constantFrom('join', 'split'), end: text, begin: text }),
  fc
    .tuple(kind, text, text, where)
    .map(([of, name, as, place]): Edit => ({ verb: 'tag', kind: of, name, as, ...place })),
  fc.tuple(text, roles, where).map(([name, own, place]): Edit => ({
    verb: 'tag',
    kind: 'people',
    name,
    ...(own.length > 0 ? { roles: own } : {}),
    ...place,
  })),
  fc.tuple(kind, text, where).map(([of, name, place]): Edit => ({ verb: 'untag', kind: of, name, ...place })),
  fc
    .tuple(text, roles, where)
    .map(([name, own, place]): Edit => ({ verb: 'roles', name, roles: own, ...place })),
  fc.record({ verb: fc.constant('note'), text }),
)

it('reads back every edit it writes, bars, backslashes and hashes in the text included', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const { edits: read, lines, problems } = parseEdits(writeEdits(edits))
      expect(problems).toEqual([])
      expect(read).toEqual(edits)
      expect(lines).toEqual(edits.map((_, i) => i + 1))
    }),
    { numRuns: 500 },
  )
})

it('names the line of what is no edit, with the remedy, and reads the others', () => {
  const { edits, lines, problems } = parseEdits(
    '\uFEFF# 校对\r\n\r\n  article   甲市 召开会议\r\nremove 张三\r\ntag person 张三\r\nheadline 甲 | main\r\nheadline 甲 | kicker\r\njoin 甲\r\n',
  )
  expect(edits).toEqual([
    { verb: 'note', text: '校对' },
    { verb: 'article', headline: '甲市 召开会议' },
    { verb: 'headline', of: '甲', part: 'kicker', text: '' },
  ])
  expect(lines).toEqual([1, 3, 7])
  expect(problems.map(({ line }) => line)).toEqual([4, 5, 6, 8])
  expect(problems.map(({ said }) => said.code)).toEqual([
    'no-edit',
    'form-tag',
    expect.anything(),
    'form-join',
  ])
  const words = problems.map(({ said }) => inWords(said, ingestEn))
  expect(words[0]).toContain('“remove” is no edit: write headline, article')
  expect(words[1]).toContain('people, companies, organisations, places')
  expect(words[3]).toContain('join 前段末尾 | 后段开头')
})

it('is documented as it is read: every line of the guide’s examples', () => {
  const guide = readFileSync(new URL('../../../docs/editing.md', import.meta.url), 'utf8')
  const [edits = '', names = ''] = [...guide.matchAll(/```\n([\s\S]*?)```/gu)].map(([, block]) => block)
  const parsed = parseEdits(edits)
  expect(parsed.problems).toEqual([])
  expect(new Set(parsed.edits.map(({ verb }) => verb)).size).toBe(9)
  expect(parseNames(names, 'names.txt').forms.size).toBe(5)
})
