import { expect, test } from 'vitest'
import { parse } from 'valibot'
import { edit, judged, madeUp, textsOf, traced, truthOf } from '../../tests/support/edited-articles.ts'
import { randomFrom } from '../../tests/support/random.ts'
import { findQuote, parseQuoteHash } from './anchor-address.ts'
import type { Found } from './anchor-found.ts'
import { EDGE, flatOf, placeAt, positionOf } from './anchor-text.ts'
import { AnchorSchema, anchorOf, findAnchor, quoteHash, type Anchor } from './anchor.ts'

const TEXT = ['春天来了。河边的柳树绿了，孩子们在放风筝。', '镇长𠮷田说：“明天开工！”大家都笑了。']
const at = (paragraph: number, offset: number) => ({ paragraph, offset })
const found = (paragraphs: readonly string[], anchor: Anchor | undefined) => {
  const one = anchor && findAnchor(paragraphs, anchor)
  return one && [one.how, one.quote]
}
const byAddress = (paragraphs: readonly string[], { hash = '' }: Anchor): Found => {
  const ref = parseQuoteHash(hash)
  return ref && findQuote(paragraphs, ref)
}

test('an anchor has the words, what stands around them, and an address that anything passes on', () => {
  const anchor = anchorOf(TEXT, at(0, 13), at(1, 4))
  expect(anchor).toMatchObject({
    start: at(0, 13),
    end: at(1, 4),
    quote: '孩子们在放风筝。\n镇长𠮷田',
    prefix: '春天来了。河边的柳树绿了，',
    suffix: '说：“明天开工！”大家都笑了。',
  })
  expect(anchor && quoteHash(anchor)).toMatch(/^#p1s2-[0-9a-f]{8}\.13\.12\.r[0-9A-Za-z]+$/)
  expect(anchor && parse(AnchorSchema, JSON.parse(JSON.stringify(anchor)))).toEqual(anchor)
})

test.each([
  [at(0, 3), at(0, 3)],
  [at(0, 5), at(0, 3)],
  [at(0, 0), at(0, 99)],
  [at(7, 0), at(7, 1)],
])('%j to %j is no stretch', (start, end) => {
  expect(anchorOf(TEXT, start, end)).toBeUndefined()
})

test('joined, split and moved paragraphs, corrections inside and beside: the words are found, and how is said', () => {
  const willows = anchorOf(TEXT, at(0, 5), at(0, 12))
  expect(found(TEXT, willows)).toEqual(['same', '河边的柳树绿了'])
  expect(found([TEXT.join('')], willows)).toEqual(['same', '河边的柳树绿了'])
  expect(found([TEXT[1] ?? '', TEXT[0] ?? ''], willows)).toEqual(['moved', '河边的柳树绿了'])
  expect(found(['补上的一段。', ...TEXT], willows)).toEqual(['moved', '河边的柳树绿了'])
  expect(
    found(
      TEXT.map((text) => text.replace('柳树', '杨树')),
      willows,
    ),
  ).toEqual(['changed', '河边的杨树绿了'])
  expect(found(['夏天到了。', TEXT[1] ?? ''], willows)).toBeUndefined()
})

test('anchors and addresses made before they were aligned still lead to their words', () => {
  const old = {
    start: at(0, 13),
    end: at(1, 4),
    quote: '孩子们在放风筝。\n镇长𠮷田',
    prefix: '春天来了。河边的柳树绿了，',
    suffix: '说：“明天开工！”大家都笑了。',
    own: 'ffff1',
    hash: '#p1s2-ff71db47.13.12.f5rlrkpb5t824jf0eu8rj2mmsj4lmtf2uc8o4bsmo',
  }
  expect(parse(AnchorSchema, old)).toEqual(old)
  for (const texts of [TEXT, ['补上的一段。', ...TEXT], [TEXT.join('')]]) {
    expect(findAnchor(texts, old)?.quote.replace('\n', '')).toBe(old.quote.replace('\n', ''))
    expect(byAddress(texts, old)?.quote.replace('\n', '')).toBe(old.quote.replace('\n', ''))
  }
})

test('addresses made when they knew landmarks only still lead to their words', () => {
  const long = [
    '春天来了。河边的柳树绿了，孩子们在放风筝。镇长说明天开工，大家都笑了。',
    '散会后大家议论纷纷，有人点头，有人摇头，也有人说要先问问邻村的意见再说。会开到天黑，路灯亮了才散。',
  ]
  for (const [texts, hash, quote] of [
    [TEXT, '#p1s2-ff71db47.13.12.q5rlru3000mmsjf0kpbt82u8ruc8000', '孩子们在放风筝。镇长𠮷田'],
    [
      long,
      '#p1s2-ff71db47.5.50.qt3mvovf000000000d9ivmai5bk4r0kbafvv2g6idj9f7d9vcb',
      '河边的柳树绿了，孩子们在放风筝。镇长说明天开工，大家都笑了。散会后大家议论纷纷，有人点头，有人摇头，',
    ],
  ] as const)
    for (const now of [texts, ['补上的一段。', ...texts], [texts.join('')]]) {
      const ref = parseQuoteHash(hash)
      expect(ref && findQuote(now, ref)?.quote.replace('\n', '')).toBe(quote)
    }
})

test('of twins the one that was meant, never the other', () => {
  const twin = '他说，今年一定要把路修好。'
  const before = [
    `村里开会。${twin}`,
    '散会后大家议论纷纷，有人点头，有人摇头。',
    `镇里也开会。${twin}会开到天黑，路灯亮了才散。`,
  ]
  const second = anchorOf(before, at(2, 6), at(2, 6 + twin.length))
  expect(found(['本报讯。', ...before], second)?.[0]).toBe('moved')
  expect(second && findAnchor(['本报讯。', ...before], second)?.start).toEqual(at(3, 6))
  expect(found([...before.slice(0, 2), '镇里也开会。会开到天黑，路灯亮了才散。'], second)).toBeUndefined()
  expect(
    second && byAddress([...before.slice(0, 2), '镇里也开会。会开到天黑，路灯亮了才散。'], second),
  ).toBeUndefined()
})

test('every stretch of an article that nobody touched is found where it stands, by anchor and by address', () => {
  const random = randomFrom(7)
  for (let i = 0; i < 100; i++) {
    const paragraphs = madeUp(random)
    const flat = flatOf(paragraphs)
    const total = (flat.starts.at(-1) ?? 0) - EDGE
    for (let k = 0; k < 10; k++) {
      const from = EDGE + random(total)
      const to = Math.min(EDGE + total, from + 1 + random(random(3) ? 30 : 300))
      const anchor = anchorOf(paragraphs, placeAt(flat, from), placeAt(flat, to, true))
      const same = { how: 'same', start: anchor?.start, end: anchor?.end, quote: anchor?.quote }
      expect(anchor && findAnchor(paragraphs, anchor)).toEqual(same)
      expect(anchor && byAddress(paragraphs, anchor)).toEqual(same)
      expect(anchor?.hash).toMatch(/^#[\w.-]{1,159}$/)
    }
  }
})

test('1,000 edited articles with twin sentences: none at a wrong place, nearly all survivors found', () => {
  const tally = { survivors: 0, anchors: 0, addresses: 0, inexact: { anchors: 0, addresses: 0 } }
  for (let i = 0; i < 1000; i++) {
    const random = randomFrom(i)
    const before = madeUp(random)
    const printed = Array.from(before.join(''))
    const flat = flatOf(before)
    const total = (flat.starts.at(-1) ?? 0) - EDGE
    const article = traced(before)
    edit(article, 1 + random(6), random)
    const after = textsOf(article)
    const now = flatOf(after)
    for (let k = 0; k < 3; k++) {
      const from = random(total)
      const to = Math.min(total, from + 1 + random(random(3) ? 60 : 250))
      const anchor = anchorOf(before, placeAt(flat, from + EDGE), placeAt(flat, to + EDGE, true))
      if (!anchor) throw new Error('no anchor')
      const { survives } = truthOf(article, from, to)
      if (survives) tally.survivors++
      for (const [way, one] of [
        ['anchors', findAnchor(after, anchor)],
        ['addresses', byAddress(after, anchor)],
      ] as const) {
        if (!one) continue
        const [start = 0, end = 0] = [one.start, one.end].map((place) => (positionOf(now, place) ?? 0) - EDGE)
        const verdict = judged(article, printed, [from, to], [start, end], one.how !== 'changed')
        expect(verdict, `article ${i}, ${anchor.quote} → ${one.quote}`).not.toBe('wrong')
        if (verdict !== 'near') tally[way] += Number(survives)
        else {
          tally.inexact[way]++
          // What is shown with an edge that is not its own is said to have been changed.
          expect(one.how, `article ${i}, ${anchor.quote} → ${one.quote}`).toBe('changed')
        }
      }
    }
  }
  expect(tally.anchors / tally.survivors).toBeGreaterThan(0.965)
  expect(tally.addresses / tally.survivors).toBeGreaterThan(0.97)
  expect(tally.inexact.anchors / tally.survivors).toBeLessThan(0.004)
  expect(tally.inexact.addresses / tally.survivors).toBeLessThan(0.005)
})

test('an article of 100,000 characters is no matter of seconds', () => {
  const random = randomFrom(3)
  const paragraphs = Array.from({ length: 160 }, () => madeUp(random)).flat()
  const flat = flatOf(paragraphs)
  const middle = Math.floor((flat.starts.at(-1) ?? 0) / 2)
  const anchor = anchorOf(paragraphs, placeAt(flat, middle), placeAt(flat, middle + 40, true))
  expect(anchor && findAnchor(['补上。', ...paragraphs], anchor)?.how).toBe('moved')
})
