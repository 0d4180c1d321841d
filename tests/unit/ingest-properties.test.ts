import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArticles } from '#ingest/pipeline.ts'
import { PageTextError } from '#ingest/steps/file/page-text-error.ts'
import { NO_NAMES } from '#ingest/tag/registry/names-file.ts'
import { parsePage } from '#domain/parse.ts'
import { ingestPage } from '../support/ingest.ts'

const HEAD = '---\npaper: 某报\ndate: 2024-02-24\npage: 1\n---\n'
const STORY = [
  '甲市召开全市工作会议',
  '本报讯（记者 张三）昨天上午，全市工作会议召开，市委书记李四出席并讲话，要求各部门统一思想，抓好落实。',
  '会议指出，要坚持稳中求进，深化改革开放，保障和改善民生，推动各项工作再上新台阶。',
]
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s()。.]|记者/gu, '')
const printed = (text: string): string =>
  readArticles({ text, firstLine: 1 }, [])
    .map(({ headline, byline, paragraphs }) =>
      [
        headline.kicker,
        headline.main === '无题' ? '' : headline.main,
        headline.sub,
        byline.credit,
        ...byline.authors.map(({ name }) => name),
        ...paragraphs,
      ].join(''),
    )
    .join('')

describe('whatever the layout, no character of the text is lost or invented', () => {
  const whole = STORY.join('\n\n')
  it('where column ends break the text at any places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(whole.length), { maxLength: 8 }),
        fc.constantFrom('\n', '\n\n', '\r\n'),
        (places, end) => {
          const cut = [...new Set(places)].sort((a, b) => b - a)
          const text = cut.reduce((sum, at) => sum.slice(0, at) + end + sum.slice(at), whole)
          expect(plain(printed(text))).toBe(plain(whole))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('mangled input', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...STORY,
      '\n',
      '\n\n',
      '。',
      '“',
      '（',
      '责编：张三',
      '下转第2版',
      '\uE000',
      '\u00AD',
      '　　',
      '·',
      '1月1日电',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  /** The page that a text gives, or why it is refused. */
  const outcome = (text: string) => {
    try {
      return ingestPage(Buffer.from(HEAD + text), NO_NAMES)
    } catch (error) {
      if (error instanceof PageTextError) return error.message
      throw error
    }
  }
  /** Why mangled text may be refused: there is nothing in it. */
  const NOTHING = outcome('')
  /**
   * Ingest mends what breaks the contract and names its place, so that an editor's page goes out; here each such place
   * is a fault of a step before.
   */
  function expectWithinContract(text: string) {
    const made = outcome(text)
    if (typeof made === 'string') {
      expect(made).toBe(NOTHING)
      return
    }
    const mended = made.doubts.filter(({ kind, text }) => kind === 'left-out' && text.startsWith('articles['))
    expect(mended).toEqual([])
    expect(parsePage(JSON.parse(JSON.stringify(made.page)), 'fuzz').problems).toEqual([])
  }

  it('gives a page that meets the contract, or says that there is nothing; never a crash', () => {
    expect(NOTHING).toBeTypeOf('string')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => expectWithinContract(pieces.join(''))),
      { numRuns: 10_000 },
    )
  }, 180_000)

  it('does so where characters of no text are read as one long name', () => {
    expectWithinContract(`${'㐀𘭭𗲿'.repeat(101)}甲市召开全市工作会议`)
  })

  it('does so too where pieces come again and again', () => {
    const repeated = fc.tuple(piece, fc.nat(300)).map(([text, times]) => text.repeat(times))
    fc.assert(
      fc.property(fc.array(repeated, { maxLength: 6 }), (pieces) => expectWithinContract(pieces.join(''))),
      { numRuns: 100 },
    )
  }, 180_000)
})
