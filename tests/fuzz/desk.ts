import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { guessHead } from '#desk/guess.ts'
import { answer, type Setting } from '#desk/server/api.ts'
import { PublishedNames } from '#desk/server/archive.ts'
import { refusalOf } from '#desk/server/guard.ts'
import { deskTexts } from '#desk/texts/texts.ts'
import { ingestTexts } from '#ingest/wording/texts.ts'
import { damagedJson, damagedText, hostileText } from './hostile.ts'
import { must, target, type Target } from './target.ts'

/** The editor's desk: what a page, perhaps not its own, asks its server. */

const MANUSCRIPT = {
  head: { paper: '海角日报', date: '2031-01-01', dateCertainty: 'printed', page: '1', pageName: '要闻' },
  text: '灯塔点亮\n\n本报讯 昨日，镇长林远舟来到灯塔。\n',
  edits: 'headline 灯塔点亮 | main 灯塔又亮\n',
  names: 'people 林远舟 : 镇长\n',
  known: '',
  overwrite: false,
}
const PATHS = ['/api/pages', '/api/pages/2031-01-01-01', '/api/draft', '/api/nothing']
const HEADERS = {
  host: '127.0.0.1:4000',
  origin: 'http://127.0.0.1:4000',
  'sec-fetch-site': 'same-origin',
  'x-desk-token': 'token',
}

export function deskTargets(): Target[] {
  const dir = mkdtempSync(join(tmpdir(), 'banmian-desk-'))
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }))
  const places = { content: join(dir, 'content'), data: join(dir, 'data') }
  const setting: Setting = {
    places,
    published: new PublishedNames(places),
    ingest: ingestTexts('zh'),
    desk: deskTexts('zh'),
  }
  return [
    target(
      'what the desk is asked',
      200,
      fc.tuple(
        fc.constantFrom('GET', 'POST', 'PUT'),
        fc.oneof(fc.constant('/api/draft'), damagedText(PATHS)),
        fc.oneof(
          damagedJson([MANUSCRIPT]).map((one) => JSON.stringify(one)),
          hostileText(),
        ),
      ),
      ([method, path, body]) => {
        // A page is saved by tests of its own.
        if (path.startsWith('/api/save')) return
        const { status, body: said } = answer(method, path, body, setting)
        must([200, 404, 409, 422, 500].includes(status), `status ${status}`)
        must(JSON.stringify(said).length > 0, 'no answer')
        must(readdirSync(dir).length === 0, 'something was written')
      },
    ),
    target(
      'who asks the desk',
      1000,
      fc.tuple(fc.constantFrom('GET', 'POST'), damagedText(PATHS), damagedJson([HEADERS]), fc.boolean()),
      ([method, path, headers, sound]) => {
        const sent = new Map(
          Object.entries(headers ?? {})
            .filter(([, value]) => typeof value === 'string')
            .map(([key, value]) => [key, String(value)]),
        )
        const asked = { method, path, headers: sound ? HEADERS : Object.fromEntries(sent) }
        const own = sound || (sent.get('host') === HEADERS.host && sent.get('x-desk-token') === 'token')
        const refused = refusalOf(asked, 4000, 'token') !== undefined
        if (path.startsWith('/api/') && !own) must(refused || sent.get('host') === 'localhost:4000', 'let in')
        if (sound && path.startsWith('/api/')) must(!refused, 'its own page is refused')
      },
    ),
    target(
      'page heads to be guessed',
      500,
      fc.tuple(
        damagedText([`海角日报 2031年1月1日 星期三 第1版 要闻\n${MANUSCRIPT.text}`], 20_000),
        hostileText(),
      ),
      ([text, name]) => void guessHead(text, name),
    ),
  ]
}
