import * as v from 'valibot'
import fc from 'fast-check'
import { parseFile, writeFile } from '#data/device/library/exchange.ts'
import { mergeLibraries, type Library } from '#data/device/library/merge.ts'
import { parseRecord, STORES } from '#data/device/library/records.ts'
import { MOST_FOLLOWS, readFollows } from '#data/device/follows.ts'
import { readListening } from '#data/device/listening.ts'
import { placeIn } from '#data/device/places.ts'
import { choicesOf, parseSettings, readSettings } from '#data/device/settings.ts'
import { downloadStore, DownloadSchema } from '#data/device/stores.ts'
import { DownloadListSchema } from '#domain/download-list.ts'
import { anchorOf } from '#domain/anchor.ts'
import { inOrder, toAnnotations, toCsv, toMarkdown } from '#features/library/formats.ts'
import { keyOf, kindOf } from '#offline/kinds.ts'
import { ToldSchema } from '#offline/told.ts'
import { damagedJson, damagedText, hostileText } from './hostile.ts'
import { mustStay, SITE } from './site.ts'
import { must, target, type Target } from './target.ts'

/** What lies on the device, where anybody may have written: storage, the library, files of it, what pages and worker say. */

const TEXT = ['昨日，镇长林远舟来到灯塔，和守塔人说了很久的话。', '灯塔亮了三十年，从没有误过一夜。']
const about = { title: '灯塔点亮', paper: '海角日报', changed: 1_900_000_000_000 }
const kept = { id: '2031-01-01/01/1', ...about }
const highlight = {
  id: 'h1',
  article: '2031-01-01/01/1',
  ...about,
  anchor: anchorOf(TEXT, { paragraph: 0, offset: 3 }, { paragraph: 0, offset: 9 }),
  colour: 'yellow',
  note: '看这里',
  created: 1_900_000_000_000,
}
const following = [
  { path: '/people/林远舟', label: '林远舟', seen: '2031-01-01' },
  { path: '/search?q=%E7%81%AF', label: '灯', seen: '' },
]
const LIBRARY = {
  format: 'banmian/library/1',
  saved: [kept],
  history: [kept],
  highlights: [highlight],
  following,
}

const STORED = {
  'banmian.settings': { theme: 'dark', size: 20, script: 'hant', elder: 'on' },
  'banmian.follows': following,
  'banmian.listening': { rate: 1.2, voice: 'v', places: [['2031-01-01/01/1', '#p1s2-9f3a07bc']] },
  'banmian.places': [{ id: '2031-01-01/01/1', at: '#p1s2-9f3a07bc', gone: 0.4 }],
}

const items = new Map<string, string>()
const storage: Pick<Storage, 'getItem'> = { getItem: (key) => items.get(key) ?? null }

function mustBeKept(library: Library): void {
  const highlights = inOrder(library.highlights)
  must(!/^[=+@\t\r]/m.test(toCsv(highlights, SITE).replace(/"(?:[^"]|"")*"/g, '')), 'a formula in the table')
  const markdown = toMarkdown(highlights, SITE, () => '第一版')
  for (const [, href = ''] of markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) mustStay(href)
  must(!/(?<!\\)</.test(markdown), 'markup in Markdown')
  toAnnotations(highlights, SITE)
  for (const { path } of library.following) mustStay(path)
  const again = parseFile(writeFile(library))
  must(again.library !== undefined && again.skipped === 0, 'what was taken in is not read again')
  must(writeFile(mergeLibraries(library, library)) === writeFile(library), 'taken in twice it is another')
}

const urls = [
  'https://news.example/2031-01-01/01',
  'https://news.example/assets/x.js',
  'https://evil.example/',
]

export function deviceTargets(): Target[] {
  Reflect.set(globalThis, 'localStorage', storage)
  return [
    target(
      'storage of the browser',
      8000,
      fc.oneof(
        damagedJson([STORED]).map((all) =>
          Object.entries(all ?? {}).map(([key, one]) => [key, JSON.stringify(one)] as const),
        ),
        fc.tuple(fc.constantFrom(...Object.keys(STORED)), hostileText(5000)).map((one) => [one]),
      ),
      (entries) => {
        items.clear()
        for (const [key, text] of entries) items.set(key, text ?? '')
        const settings = readSettings()
        must(
          JSON.stringify(parseSettings(choicesOf(settings))) === JSON.stringify(settings),
          'settings are not chosen',
        )
        const follows = readFollows()
        must(follows.length <= MOST_FOLLOWS, 'too many follows')
        for (const { path } of follows) mustStay(path)
        const { places, voice } = readListening()
        must(places.length <= 100 && voice.length <= 500, 'too much of listening')
        must((placeIn('2031-01-01/01/1')?.gone ?? 0) <= 1, 'beyond the end')
      },
    ),
    target(
      'file of the library',
      5000,
      fc.oneof(
        { weight: 9, arbitrary: damagedJson([LIBRARY]).map((one) => JSON.stringify(one)) },
        { weight: 1, arbitrary: damagedText([JSON.stringify(LIBRARY)]) },
      ),
      (text) => {
        const parsed = parseFile(text)
        if (parsed.library) mustBeKept(parsed.library)
        else
          must(
            ['large', 'broken', 'foreign', 'newer', 'many'].includes(parsed.refused),
            'refused without a reason',
          )
      },
    ),
    target(
      'records of the library',
      7000,
      fc.tuple(fc.constantFrom(...STORES), damagedJson([kept, highlight])),
      ([store, value]) => {
        const record = parseRecord(store, value)
        if (record)
          must(parseRecord(store, JSON.parse(JSON.stringify(record))) !== undefined, 'not read again')
      },
    ),
    target(
      'messages to the service worker',
      5000,
      damagedJson([{ type: 'read', urls }, { type: 'rest' }, { type: 'take over' }]),
      (data) => {
        const told = v.safeParse(ToldSchema, data)
        if (!told.success || told.output.type !== 'read') return
        for (const url of told.output.urls) {
          const kind = kindOf({ url, destination: '', mode: 'cors' }, '/', SITE)
          if (kind) mustStay(keyOf(url, kind))
        }
      },
    ),
    target(
      'records of downloads',
      5000,
      damagedJson([
        { name: '2031-01-01', version: '0123456789abcdef', bytes: 1, files: 1 },
        {
          version: '01234567',
          files: [{ path: 'data/pages/2031-01-01/01.json', bytes: 5, sha256: 'a'.repeat(64) }],
          pictures: [{ path: 'data/p/%E5%9B%BE.jpg', bytes: 5, sha256: 'b'.repeat(64), of: ['01', '01/1'] }],
        },
      ]),
      (data) => {
        const record = v.safeParse(DownloadSchema, data)
        if (record.success)
          must(downloadStore(record.output.name, record.output.version).length < 200, 'a long name')
        const list = v.safeParse(DownloadListSchema, data)
        if (!list.success) return
        for (const { path } of list.output.files) {
          mustStay(`/${path}`)
          must(new URL(path, `${SITE}/paper/`).pathname.startsWith('/paper/data/'), 'leaves the folder')
        }
        for (const { path } of list.output.pictures) {
          mustStay(`/${path}`)
          must(new URL(`/paper/${path}`, SITE).pathname === `/paper/${path}`, 'leaves the folder')
        }
      },
    ),
  ]
}
