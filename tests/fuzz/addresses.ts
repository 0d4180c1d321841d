import fc from 'fast-check'
import { findAnchor, anchorOf, AnchorSchema } from '#domain/anchor.ts'
import { findQuote, parseQuoteHash } from '#domain/anchor-address.ts'
import { KINDS, TAG_KINDS } from '#domain/kinds.ts'
import { parseData, DataError } from '#domain/parse.ts'
import { MAX_ANY, MAX_PARTS, type Query } from '#domain/query.ts'
import { readAddress, withConditions, writeAddress } from '#domain/query-address.ts'
import { parseQuery, writeWords } from '#domain/query-words.ts'
import { findSentence, parseSentenceHash } from '#domain/sentence-address.ts'
import { sentencesOf } from '#domain/text.ts'
import { sharedPath, withoutTracking } from '#domain/shared-address.ts'
import * as urls from '#domain/urls.ts'
import { sharedIn } from '#features/search/shared-in.ts'
import { damagedJson, damagedText, hostileText } from './hostile.ts'
import { mustStay, SITE } from './site.ts'
import { must, target, type Target } from './target.ts'

/** What anybody can write into an address, and what quotes and highlights say of their places. */

const ADDRESSES = [
  '/2031-01-01/01/1',
  '/people/林远舟/2',
  '/Issues/2031',
  '/search?q=灯塔 -渡轮 人物:林远舟|周渔 日期:2031-01..2031-02&person=-林远舟&from=2031-01-01&sort=newest',
  '/2031-01-01?person=a|b&org=c&utm_source=x&from=singlemessage',
]
const QUESTIONS = [
  '灯塔 -渡轮 "海角 日报" 人物:林远舟|周渔 日期:2031-01..2031-02',
  'a OR b | c -"d" person:"x" company:-y',
]
const TEXT = [
  '昨日，镇长林远舟来到灯塔，和守塔人说了很久的话。“三十年了，”他说，“灯没有灭过一夜。”',
  '渡轮照常开航。渡轮照常开航。',
  '',
  '灯塔亮了三十年，从没有误过一夜；风里来，雨里去，他走的还是那条路。',
]
const ANCHOR = anchorOf(TEXT, { paragraph: 0, offset: 6 }, { paragraph: 0, offset: 16 })
const HASHES = [
  '#p1s2-9f3a07bc',
  '#p3s2',
  ANCHOR?.hash ?? '',
  // As they were made before.
  '#p1s2-ff71db47.13.12.q5rlru3000mmsjf0kpbt82u8ruc8000',
  '#p1s2-ff71db47.13.12.f5rlrkpb5t824jf0eu8rj2mmsj4lmtf2uc8o4bsmo',
]

const paramsOf = (text: string) => new URLSearchParams(text.slice(text.indexOf('?') + 1))

function mustBeQuestion(query: Query): void {
  must(query.clauses.length <= MAX_PARTS && query.filters.length <= MAX_PARTS, 'too many parts')
  must(
    query.filters.every(({ any }) => any.length <= MAX_ANY),
    'too many names',
  )
  must(query.from === '' || query.to === '' || query.from <= query.to, 'ends before it begins')
  const again = readAddress(writeAddress(query))
  must(
    JSON.stringify(readAddress(writeAddress(again))) === JSON.stringify(again),
    'written, it is another question',
  )
}

export function addressTargets(): Target[] {
  return [
    target('paths', 8000, damagedText(ADDRESSES), (address) => {
      const path = address.split('?')[0] ?? ''
      urls.readablePath(path)
      const right = urls.inRightCase(path)
      if (right !== undefined) mustStay(right)
      const ref = urls.parseArticleId(path.slice(1))
      if (ref) must(urls.articlePath(ref) === path, 'read as another article')
      for (const part of path.split('/')) {
        urls.parseDate(part)
        const slug = urls.parseSlug(part)
        if (slug !== undefined) mustStay(`/people/${slug}`)
      }
      const params = paramsOf(address)
      withoutTracking(params)
      if (path.startsWith('/') && !path.startsWith('//')) sharedPath(path, params)
    }),
    target('questions in addresses', 6000, damagedText(ADDRESSES.slice(3), 20_000), (address) => {
      const params = paramsOf(address)
      const query = readAddress(params)
      mustBeQuestion(query)
      withConditions(params, query)
    }),
    target('questions typed', 4000, damagedText(QUESTIONS, 5000), (typed) => {
      const query = parseQuery(typed)
      mustBeQuestion(query)
      writeWords(query)
    }),
    target(
      'many parameters',
      100,
      fc.tuple(fc.constantFrom('person', 'place', 'q', 'from'), fc.nat(20_000), hostileText(100)),
      ([name, count, text]) => {
        const params = new URLSearchParams(Array.from({ length: count }, (_, i) => [name, `${text}${i}`]))
        mustBeQuestion(readAddress(params))
      },
    ),
    target(
      'what another app shares',
      4000,
      fc.tuple(
        hostileText(),
        damagedText([
          `看 ${SITE}/paper/2031-01-01/01/1 这篇`,
          `${SITE}/paper//evil.example/`,
          `${SITE}/paper/\\evil.example`,
        ]),
      ),
      ([title, text]) => {
        for (const site of [`${SITE}/paper/`, `${SITE}/`]) {
          const path = sharedIn(new URLSearchParams({ 'shared-title': title, 'shared-text': text }), site)
          must(path !== undefined, 'nothing came of it')
          mustStay(path)
        }
      },
    ),
    target('names as addresses', 3700, hostileText(), (name) => {
      const slug = urls.slugOf(name)
      for (const kind of TAG_KINDS) mustStay(urls.tagPath({ kind, name }))
      must(
        !/[\\/.:?#%\s]/.test(slug) && new TextEncoder().encode(slug).length <= 255,
        `no name of a file: ${slug}`,
      )
      must(name === '' || urls.parseSlug(slug) === slug, 'not read back')
      must(urls.tagPath({ kind: 'people', name }).split('/').length === 3, 'more than one step')
      mustStay(`/search?${new URLSearchParams({ [KINDS.people.param]: name })}`)
    }),
    target('fragments of sentences and quotes', 4600, damagedText(HASHES), (hash) => {
      const sentence = parseSentenceHash(hash)
      const found = sentence && findSentence(TEXT, sentence)
      if (found) must(TEXT[found.paragraph - 1] !== undefined, 'in no paragraph')
      const quote = parseQuoteHash(hash)
      const place = quote && findQuote(TEXT, quote)
      if (place) must(TEXT.join('\n').includes(place.quote), 'words that are not there')
    }),
    target(
      'anchors',
      1000,
      fc.tuple(damagedJson([ANCHOR]), fc.array(damagedText(TEXT, 5000), { minLength: 1, maxLength: 4 })),
      ([data, text]) => {
        try {
          const found = findAnchor(text, parseData(AnchorSchema, data, 'library'))
          if (found) must(text.join('\n').includes(found.quote), 'words that are not there')
        } catch (error) {
          if (!(error instanceof DataError)) throw error
        }
      },
    ),
    target('sentences', 2000, damagedText(TEXT, 100_000), (paragraph) => {
      const spans = sentencesOf(paragraph)
      must((spans.at(-1)?.end ?? 0) === paragraph.length, 'they do not cover the paragraph')
    }),
  ]
}
