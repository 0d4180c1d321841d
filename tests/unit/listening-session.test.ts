// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { heardIn, keepHeard, readListening } from '#data/device/listening.ts'
import { parsePage } from '#domain/parse.ts'
import type { ArticleRef } from '#domain/urls.ts'
import { FakeEngine, FakeTime } from '../support/fake-engine.ts'
import { randomFrom } from '../support/random.ts'
import { linesOf } from '#features/listen/lines.ts'
import { queueOfLinks, queueOfPage } from '#features/listen/queue.ts'
import { Session } from '#features/listen/session.ts'

const { page: PAGE } = parsePage(
  {
    schema: 'banmian/page/1',
    paper: '海角日报',
    date: '2031-05-02',
    page: 1,
    articles: [
      {
        n: 1,
        headline: { kicker: '港口', main: '灯塔点亮', sub: '全城来看' },
        byline: { credit: '本报讯', authors: [{ role: '记者', name: '周渔' }] },
        paragraphs: ['灯亮了。人来了！', '……', '夜深了。'],
      },
      { n: 2, headline: { main: '渡轮加班' }, paragraphs: ['船开了。'] },
      { n: 3, headline: { main: '潮水退去' }, paragraphs: ['滩露出来了。'] },
    ],
  },
  'a page',
)
const LONG = {
  ...PAGE,
  articles: PAGE.articles.map((article) => ({ ...article, paragraphs: ['灯亮了。'.repeat(2000)] })),
}
const refOf = (n: number): ArticleRef => ({ date: '2031-05-02', page: 1, n })
const ALL = [refOf(1), refOf(2), refOf(3)]

beforeEach(() => localStorage.clear())

/** A session at a list, over a speech engine without faults. */
function prepare({ lost = [] as number[], long = false, late = Promise.resolve() } = {}) {
  const time = new FakeTime()
  const engine = new FakeEngine(time, randomFrom(1), new Set())
  const led: [string, boolean][] = []
  const session = new Session({
    engine,
    clock: time,
    load: async ({ n }) => {
      if (n > 1) await late
      if (lost.includes(n)) throw new Error('away')
      return long ? LONG : PAGE
    },
    lead: (path, replace) => led.push([path, replace]),
  })
  session.moved('/')
  const run = async (until: () => boolean) => {
    for (let i = 0; i < 20_000 && !until(); i++) {
      await Promise.resolve()
      await Promise.resolve()
      if (!until()) time.step()
    }
    expect(until()).toBe(true)
  }
  return { session, engine, time, led, run }
}

test('an article is its kicker, headline, subhead, byline and sentences, each with its place', () => {
  const [article] = PAGE.articles
  expect(article && linesOf(article)).toEqual([
    { text: '港口', at: 0 },
    { text: '灯塔点亮', at: 1 },
    { text: '全城来看', at: 2 },
    { text: '本报讯 记者 周渔', at: 3 },
    { text: '灯亮了。', at: 'p1s1' },
    { text: '人来了！', at: 'p1s2' },
    { text: '……', at: 'p2s1' },
    { text: '夜深了。', at: 'p3s1' },
  ])
})

test('a list is read article after article, each on its page; Back leads to the list at once', async () => {
  const { session, engine, led, run } = prepare()
  session.begin({ articles: ALL, index: 0, goesOn: true })
  await run(() => session.read().status === 'ended')
  expect(engine.heard.join('|')).toBe(
    '港口|灯塔点亮|全城来看|本报讯 记者 周渔|灯亮了。|人来了！|夜深了。|渡轮加班|船开了。|潮水退去|滩露出来了。',
  )
  expect(led).toEqual([
    ['/2031-05-02/01/1', false],
    ['/2031-05-02/01/2', true],
    ['/2031-05-02/01/3', true],
  ])
})

test('an article that was opened is read alone, among those of its page', async () => {
  const { session, engine, led, run } = prepare()
  session.moved('/2031-05-02/01/2')
  const [, second] = PAGE.articles
  if (second) session.begin(queueOfPage(PAGE, second))
  await run(() => session.read().status === 'ended')
  expect(engine.heard).toEqual(['渡轮加班', '船开了。'])
  expect(led).toEqual([])
  expect(session.read()).toMatchObject({ index: 1, count: 3 })
})

test('whoever has gone elsewhere is left there', async () => {
  const { session, led, run } = prepare()
  session.begin({ articles: ALL, index: 0, goesOn: true })
  await run(() => session.read().at > 1)
  session.moved('/search')
  await run(() => session.read().status === 'ended')
  expect(led).toEqual([['/2031-05-02/01/1', false]])
})

test('asked for anew elsewhere, it leads to the first article of what is there', async () => {
  const { session, engine, led, run } = prepare()
  session.begin({ articles: [refOf(1)], index: 0, goesOn: true })
  await run(() => session.read().at > 1)
  session.moved('/search')
  session.begin({ articles: [refOf(2)], index: 0, goesOn: true })
  await run(() => session.read().status === 'ended')
  expect(led).toEqual([
    ['/2031-05-02/01/1', false],
    ['/2031-05-02/01/2', false],
  ])
  expect(engine.heard.slice(-2)).toEqual(['渡轮加班', '船开了。'])
  expect(heardIn('2031-05-02/01/1')).toBe(2)
})

test('the place is kept for each article, and forgotten at its end', async () => {
  const { session, engine, run } = prepare()
  keepHeard('2031-05-02/01/1', 5)
  keepHeard('2031-05-02/01/3', 1)
  session.begin({ articles: ALL, index: 0, goesOn: false })
  await run(() => session.read().at === 7)
  expect(session.read().current?.resumed).toBe(true)
  expect(engine.heard).toEqual(['人来了！'])
  // Kept as an address that finds its words after a correction too.
  expect(heardIn('2031-05-02/01/1')).toMatch(/^#p3s1-[0-9a-f]{8}$/)
  await run(() => session.read().status === 'ended')
  expect(heardIn('2031-05-02/01/1')).toBe(0)
  expect(heardIn('2031-05-02/01/3')).toBe(1)
})

test('it stops after so many minutes, or at the end of the article', async () => {
  const atEnd = prepare()
  atEnd.session.begin({ articles: ALL, index: 0, goesOn: true })
  atEnd.session.setSleep('article')
  await atEnd.run(() => atEnd.session.read().status === 'ended')
  expect(atEnd.session.read()).toMatchObject({ index: 0, sleep: 'never' })

  const timed = prepare({ long: true })
  timed.session.begin({ articles: ALL, index: 0, goesOn: true })
  await timed.run(() => timed.session.read().status === 'playing')
  timed.session.setSleep(15)
  await timed.run(() => timed.session.read().status === 'paused')
  expect(timed.session.read().sleep).toBe('never')
})

test.each([
  ['the reader', (session: Session) => session.toggle()],
  ['the system', (session: Session) => session.pause()],
])('stopped by %s while the next article is on its way, it is silent when that comes', async (_, stop) => {
  let come = () => {}
  const late = new Promise<void>((resolve) => (come = resolve))
  const { session, engine, run, time } = prepare({ late })
  session.begin({ articles: ALL, index: 0, goesOn: true })
  const isOver = () => engine.heard.at(-1) === '夜深了。' && !time.step()
  await run(isOver)
  expect(session.read().status).toBe('playing')
  stop(session)
  expect(session.read().status).toBe('paused')
  come()
  await run(() => session.read().index === 1)
  while (time.step());
  expect(engine.heard.at(-1)).toBe('夜深了。')
  session.toggle()
  await run(() => session.read().status === 'ended')
  expect(engine.heard.at(-1)).toBe('滩露出来了。')
})

test('the time after which it stops may be over while the next article is on its way', async () => {
  let come = () => {}
  const late = new Promise<void>((resolve) => (come = resolve))
  const { session, engine, run, time } = prepare({ late })
  session.begin({ articles: ALL, index: 0, goesOn: true })
  session.setSleep(60)
  await run(() => session.read().sleep === 'never')
  come()
  await run(() => session.read().index === 1)
  while (time.step());
  expect(engine.heard.at(-1)).toBe('夜深了。')
})

test('an article that cannot be fetched is said to be away, and can be asked for again', async () => {
  const lost = [1]
  const { session, engine, run } = prepare({ lost })
  session.begin({ articles: ALL, index: 0, goesOn: false })
  await run(() => session.read().isAway)
  lost.pop()
  session.toggle()
  await run(() => session.read().status === 'ended')
  expect(engine.heard[0]).toBe('港口')
  expect(session.read().isAway).toBe(false)
})

test('a list is the articles that it leads to, each once, in their order', () => {
  document.body.innerHTML = `
    <a href="/paper/2031-05-02/01/9">上一篇</a>
    <main><a href="/paper/2031-05-02/01/2">二</a><a href="/paper/people/x">人</a><a href="/paper/2031-05-02/01/1#p1s1">一</a>
    <a href="/paper/2031-05-02/01/2#p3s1">二</a><a href="https://else.example/x">外</a></main>`
  expect(queueOfLinks(document, '/paper/')).toEqual({
    articles: [refOf(2), refOf(1)],
    index: 0,
    goesOn: true,
  })
})

test('what another hand has stored is looked at before it is believed', () => {
  for (const text of [
    '1',
    'null',
    '{"rate":9,"voice":3,"places":[["a"],["b",1.5],3]}',
    '[',
    '{"places":7}',
  ]) {
    localStorage.setItem('banmian.listening', text)
    expect(readListening()).toEqual({ rate: 1, voice: '', places: [] })
  }
  localStorage.setItem('banmian.listening', '{"rate":1.5,"voice":"x","places":[["2031-05-02/01/1",3]]}')
  expect(readListening()).toEqual({ rate: 1.5, voice: 'x', places: [['2031-05-02/01/1', 3]] })
})
