import fc from 'fast-check'
import { parsePage } from '#domain/parse.ts'
import { parseEdits, writeEdits } from '#ingest/edits/file.ts'
import { makeNinjsPage, makePage, type IngestedPage } from '#ingest/page.ts'
import { readNinjs } from '#ingest/ninjs/read.ts'
import { textOf } from '#ingest/text-file.ts'
import { splitHeader } from '#ingest/steps/file/header.ts'
import { PageTextError } from '#ingest/steps/file/page-text-error.ts'
import { NamesError } from '#ingest/tag/registry/names-line.ts'
import { NO_NAMES, parseNames } from '#ingest/tag/registry/names-file.ts'
import { tagText } from '#ingest/tag/tag-text.ts'
import { ingestEn } from '#ingest/wording/en.ts'
import { ingestZh } from '#ingest/wording/zh.ts'
import { word, type Said } from '#ingest/wording/said.ts'
import { ninjsPage } from '#publish/outputs/ninjs.ts'
import { parseRedirects, RedirectError } from '#publish/redirects.ts'
import { mangledPage } from '../support/mangled-pages.ts'
import { faultOf } from '../support/page-check.ts'
import { damagedBytes, damagedJson, damagedText, hostileText } from './hostile.ts'
import { mustBeReadable, mustBeWeb, mustStay, SITE } from './site.ts'
import { must, target, type Target } from './target.ts'

/** What an editor's tools read: page texts, ninjs, corrections, the registry, redirects. */

const HEAD = '---\npaper: 海角日报\ndate: 2031-01-01\npage: 1\npageName: 要闻\n---\n'
const STORY =
  '灯塔点亮\n\n本报讯（记者 苏小禾）昨日，镇长林远舟来到灯塔，海角造船有限公司负责人陪同。\n\n会后没有别的安排。（记者 苏小禾）\n'
const TEXTS = [
  HEAD + STORY,
  HEAD + mangledPage(1).slice(0, 900),
  `${HEAD}渡轮加班\n文/图 周渔\n“船票多少钱？”“不要钱！”\n`,
]

const EDITS =
  'headline 旧标题 | main 新标题\narticle 标题\njoin 前段末尾 | 后段开头\ntag people 林远舟 | role 镇长 | in 灯塔点亮\nuntag places 海角 | in 标题\nroles 林远舟 | role 区长\n# 记\n'
const NAMES =
  'companies 海角造船有限公司 = 海角造船, 造船\npeople 林远舟 : 镇长\nblock people 高峰\nsplit people 周渔 2031-01-01/01/1 = 周渔（医生）\napart people 苏禾 | 苏禾（医生）\nsame people 李明 # 记\npeople Ann Lee-Smith = Lee\n'
const REDIRECTS = '/2031-01-01/01/9 /2031-01-01/01/1  # 旧闻\n/people/周渔 /people/%E5%91%A8#p1s1\n'

const mustBeWorded = (said: Said): void => {
  for (const texts of [ingestEn, ingestZh]) mustBeReadable(word(said, texts))
}

function failsWell(act: () => IngestedPage | undefined): void {
  try {
    const made = act()
    if (!made) return
    for (const { said } of made.doubts) mustBeWorded(said)
    for (const { reason } of made.misses) mustBeWorded(reason)
    const { page, problems } = parsePage(JSON.parse(JSON.stringify(made.page)), 'made')
    must(problems.length === 0, `against the contract: ${problems[0]?.place}`)
    for (const { images = [] } of page.articles) for (const { src } of images) mustBeWeb(src)
  } catch (error) {
    if (!(error instanceof PageTextError)) throw error
    mustBeWorded(error.said)
  }
}

const read = (bytes: Uint8Array): IngestedPage =>
  makePage({ ...splitHeader(textOf(bytes)), names: NO_NAMES, edits: parseEdits(EDITS).edits })

const encoded = TEXTS.map((text) => new TextEncoder().encode(text))
const NINJS: unknown = JSON.parse(
  JSON.stringify(ninjsPage(read(encoded[0] ?? new Uint8Array()).page, (path) => SITE + path)),
)

export function ingestTargets(): Target[] {
  return [
    target('page texts of local papers', 200, fc.nat(1_000_000), (seed) => {
      const fault = faultOf(mangledPage(seed))
      must(fault === undefined, fault ?? '')
    }),
    target('page texts made to do harm', 300, damagedText(TEXTS, 20_000), (text) =>
      failsWell(() => read(new TextEncoder().encode(text))),
    ),
    target('bytes of page texts', 300, damagedBytes(encoded), (bytes) => failsWell(() => read(bytes))),
    target(
      'ninjs files',
      400,
      fc.oneof(
        { weight: 9, arbitrary: damagedJson([NINJS]).map((data) => JSON.stringify(data)) },
        { weight: 1, arbitrary: damagedText([JSON.stringify(NINJS)]) },
        {
          weight: 1,
          arbitrary: fc
            .nat(100_000)
            .map((depth) => `${'{"associations":['.repeat(depth)}${']}'.repeat(depth)}`),
        },
      ),
      (text) =>
        failsWell(() => {
          const doubts: IngestedPage['doubts'] = []
          return makeNinjsPage(readNinjs(text, '2031-01-01-01.json', doubts), doubts, {
            names: NO_NAMES,
            edits: [],
          })
        }),
    ),
    target('corrections', 1000, damagedText([EDITS], 20_000), (text) => {
      const { edits, problems } = parseEdits(text)
      for (const { said } of problems) mustBeWorded(said)
      must(writeEdits(parseEdits(writeEdits(edits)).edits) === writeEdits(edits), 'written, they are others')
    }),
    target('registry of names', 1000, damagedText([NAMES], 20_000), (text) => {
      try {
        parseNames(text, 'names.txt')
      } catch (error) {
        if (!(error instanceof NamesError)) throw error
        mustBeWorded(error.said)
      }
    }),
    target('tagger', 200, fc.oneof(damagedText([STORY], 3000), hostileText(3000)), (text) => {
      for (const names of Object.values(tagText(text)))
        for (const name of names) must(name !== '', 'a name of nothing')
    }),
    target('redirects', 1000, damagedText([REDIRECTS], 20_000), (text) => {
      try {
        for (const { from, to } of parseRedirects(text.split('\n'), 'redirects.txt'))
          [from, to].forEach(mustStay)
      } catch (error) {
        if (!(error instanceof RedirectError)) throw error
        mustBeReadable(error.message)
      }
    }),
  ]
}
