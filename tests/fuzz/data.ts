import fc from 'fast-check'
import { readNames } from '#features/tags/names.ts'
import { createClient, fetchJson, readJson } from '#data/site/client.ts'
import { contextQuery, pageQuery, siteQuery } from '#data/site/queries.ts'
import * as lists from '#data/site/list-queries.ts'
import { pageDataElement, readPageData } from '#data/site/page-data.ts'
import { askedOf } from '#domain/carried.ts'
import { isScriptData } from '#domain/derived-script.ts'
import { DataError, parseData, parsePage } from '#domain/parse.ts'
import type { Problem } from '#domain/problem.ts'
import { IndexSchema, LIMITS, type Page } from '#domain/schema.ts'
import { pack, unpack } from '#script/compact.ts'
import { createConvert } from '#script/convert.ts'
import { problemsEn } from '#texts/problems-en.ts'
import { problemsZh } from '#texts/problems-zh.ts'
import { damagedBytes, damagedJson, damagedText, hostileText } from './hostile.ts'
import { DAY, soundSite } from './samples.ts'
import { mustBeReadable, mustBeWeb } from './site.ts'
import { must, target, type Target } from './target.ts'

/** What the site's own files may hold: page JSON, its index, derived files, dictionaries. */

function mustBeSaid(problem: Problem): void {
  for (const texts of [problemsEn, problemsZh]) mustBeReadable(texts.line(problem))
}

/** Whatever the page held, what is left of it is within the contract, and stays as it is when it is read again. */
function mustBeSound(page: Page): void {
  must(
    parsePage(JSON.parse(JSON.stringify(page)), 'again').problems.length === 0,
    'read again, it has faults',
  )
  for (const { paragraphs, images = [], mentions } of page.articles) {
    must(
      paragraphs.every((text) => text.length <= LIMITS.paragraph),
      'a paragraph beyond its limit',
    )
    must(
      mentions.every((one) => one.end <= (paragraphs[one.paragraph]?.length ?? -1)),
      'a mention outside',
    )
    for (const { src } of images) mustBeWeb(src)
  }
}

const failsWell = async (act: () => unknown): Promise<void> => {
  try {
    await act()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    mustBeSaid(error.problem)
  }
}

const tag = { kind: 'people', slug: 'x' } as const
type Client = ReturnType<typeof createClient>
/** How the app asks for each kind of file, by how its path begins. */
const ASKED: readonly (readonly [begins: string, ask: (client: Client) => Promise<unknown>])[] = [
  ['data/derived/site', (client) => client.fetchQuery(siteQuery())],
  ['data/derived/context/', (client) => client.fetchQuery(contextQuery({ date: DAY, page: 1 }))],
  ['data/derived/issues/', (client) => client.fetchQuery(lists.issueQuery(DAY))],
  ['data/derived/years/', (client) => client.fetchQuery(lists.yearQuery(2031))],
  ['data/derived/kinds/', (client) => client.fetchQuery(lists.kindQuery('people', 1))],
  [
    'data/derived/names/',
    async (client) => readNames([await client.fetchQuery(lists.kindNamesQuery('people', 1))]),
  ],
  [
    'data/derived/tags/',
    async (client) => {
      const own = await client.fetchQuery(lists.tagArticlesQuery(tag))
      return askedOf(own.articles, own)
    },
  ],
  ['people/', (client) => client.fetchQuery(lists.tagQuery(tag))],
  ['data/pages/0', (client) => client.fetchQuery(pageQuery({ date: DAY, page: 1 }))],
]

/** Asks a file as the app does, whichever it is. */
const ask = (file: string, data: unknown): Promise<void> =>
  failsWell(async () => {
    const client = createClient(() => Promise.resolve(data))
    const own = ASKED.find(([begins]) => file.startsWith(begins))
    if (own) await own[1](client)
    else parseData(IndexSchema, data, file)
  })

const WORDS = ['海角日报的灯塔', '后来干了三十年', '⿰釒监⿱艹⿰⿰⿰']
const DICTIONARY = pack({
  chars: new Map(Array.from('灯塔报后来', (char, i) => [char, Array.from('燈臺報後來')[i] ?? char])),
  phrases: new Map([
    ['干了', '幹了'],
    ['后来', '後來'],
  ]),
})

export async function dataTargets(): Promise<Target[]> {
  const site = await soundSite()
  const files = [...site]
  const pages = files.flatMap(([file, data]) => (/pages\/\d/.test(file) ? [data] : []))
  const texts = files.map(([, data]) => JSON.stringify(data))
  const bytes = texts.slice(0, 4).map((text) => new TextEncoder().encode(text))
  return [
    target('page JSON', 4000, damagedJson(pages), (data) =>
      failsWell(() => {
        const { page, problems } = parsePage(data, 'data/pages/x.json')
        problems.forEach(mustBeSaid)
        mustBeSound(page)
      }),
    ),
    target(
      'index and derived files',
      7000,
      fc
        .nat(files.length - 1)
        .chain((i) => damagedJson([files[i]?.[1]]).map((data) => [files[i]?.[0] ?? '', data] as const)),
      ([file, data]) => ask(file, data),
    ),
    target(
      'bytes instead of a file',
      4000,
      fc.tuple(
        damagedBytes(bytes),
        fc.constantFrom(200, 200, 200, 204, 404, 500),
        fc.constantFrom('x.json', 'people/x/index.html'),
      ),
      ([body, status, file]) => {
        globalThis.fetch = () => Promise.resolve(new Response(status === 204 ? null : body, { status }))
        return failsWell(() => readJson(createClient(fetchJson('/')), file))
      },
    ),
    target('data inside a page', 5000, fc.oneof(fc.jsonValue(), hostileText()), (data) => {
      const element = pageDataElement(JSON.stringify(data))
      must(element.split('<').length === 3, 'the element is left early')
      must(
        JSON.stringify(readPageData(`<body>${element}</body>`)) === JSON.stringify(data),
        'read back differently',
      )
    }),
    target(
      'page with its data damaged',
      3000,
      damagedText([`<p>${pageDataElement(texts[1] ?? '')}</p>`]),
      (html) => {
        try {
          readPageData(html)
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error
        }
      },
    ),
    target(
      'dictionary of the other script',
      4000,
      fc.tuple(
        fc.record({
          from: damagedText([DICTIONARY.from]),
          to: damagedText([DICTIONARY.to]),
          phrases: damagedText([DICTIONARY.phrases]),
        }),
        fc.oneof(fc.constantFrom(...WORDS), hostileText()),
      ),
      ([data, text]) => {
        must(isScriptData(data), 'sound in form')
        let convert: (text: string) => string
        try {
          convert = createConvert(unpack(data))
        } catch (error) {
          // No such code point: what loads it shows the page as it is printed.
          if (error instanceof RangeError) return
          throw error
        }
        convert(text)
      },
    ),
  ]
}
