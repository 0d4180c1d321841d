import { sentencesOf } from '../../src/domain/text.ts'
import { pick, type Random } from './random.ts'

/** A character of an article and where it stood when it was printed (from 0, without breaks); -1 for one put in later. */
interface Traced {
  char: string
  id: number
  /** Whether another one stood here. */
  corrected?: boolean
  /** Which one it is a copy of. */
  copied?: number
}
type Traceable = Traced[][]

const shown = (paragraph: readonly Traced[]): string => paragraph.map(({ char }) => char).join('')
export const textsOf = (article: Traceable): string[] => article.map(shown)

export function traced(paragraphs: readonly string[]): Traceable {
  let id = 0
  return paragraphs.map((text) => Array.from(text, (char) => ({ char, id: id++ })))
}

const WHO = ['镇长林远舟', '渔民陈禾', '记者苏晚晴', '海角造船有限公司', '渡轮公司', '盐田水产集团', '居民们']
const WHEN = ['昨天上午', '今年以来', '当天下午', '据介绍', '下一步', '去年12月']
const DID = [
  '检查了灯塔',
  '走访了码头',
  '听取了防汛汇报',
  '新建了三座仓库',
  '看望了困难渔民',
  '发放补贴50万元',
]
const THEN = ['为海岛发展添了新动力', '受到大家欢迎', '共有320人参加', '还要继续推进', '给出行带来了方便']
const RARE = '灯塔仓库潮汐码头渔网航标岸线盐田风浪船坞缆绳海图罗盘甲板舷窗锚链桅杆帆布螺旋桨'

/** A sentence of made-up news: the same words come again and again, as they do in print. */
export function sentence(random: Random): string {
  const odd = Array.from({ length: random(9) }, () => RARE.charAt(random(RARE.length))).join('')
  const parts = [pick(WHEN, random), pick(WHO, random) + pick(DID, random) + odd, pick(THEN, random)]
  return `${parts.slice(random(2)).join('，')}${pick(['。', '。', '。', '！'], random)}`
}

/** An article with twin sentences in it, some of them a character apart. */
export function madeUp(random: Random): string[] {
  const made = Array.from({ length: 3 + random(8) }, () =>
    Array.from({ length: 1 + random(5) }, () => sentence(random)),
  )
  return withTwins(
    made.map((sentences) => sentences.join('')),
    random,
  )
}

/** Puts copies of sentences, some of them a character apart, elsewhere into an article: not beside what they copy. */
export function withTwins(paragraphs: readonly string[], random: Random): string[] {
  const article = [...paragraphs]
  for (let i = 0; i < 1 + random(2); i++) {
    const [from, to] = [random(article.length), random(article.length)]
    if (Math.abs(from - to) < 2) continue
    const text = article[from] ?? ''
    const span = pick(sentencesOf(text), random)
    const copy = text.slice(span.start, span.end)
    const twin = random(2) ? copy : copy.replace(/[\p{L}]/u, '某')
    const cuts = sentencesOf(article[to] ?? '')
    const at = cuts[random(Math.max(1, cuts.length))]?.start ?? 0
    article[to] = `${article[to]?.slice(0, at)}${twin}${article[to]?.slice(at)}`
  }
  return article
}

const put = (text: string): Traced[] => Array.from(text, (char) => ({ char, id: -1 }))
const sentenceIn = (paragraph: readonly Traced[], random: Random) => {
  const text = shown(paragraph)
  const span = pick(sentencesOf(text), random)
  const [start, end] = [span.start, span.end].map((at) => Array.from(text.slice(0, at)).length)
  return { start: start ?? 0, end: end ?? 0 }
}
const correct = (one: Traced | undefined, char: string) => {
  if (one && one.char !== char) Object.assign(one, { char, corrected: true })
}

/** What a desk does to an article. */
const EDITS: ((article: Traceable, random: Random) => void)[] = [
  // Characters are corrected, left out, put in.
  (article, random) => {
    const p = pick(article, random)
    correct(p[random(p.length)], pick(Array.from('的地得已己末未做作在再'), random))
  },
  (article, random) => {
    const p = pick(article, random)
    const at = random(p.length)
    for (let i = at; i < at + 1 + random(3); i++) correct(p[i], pick(Array.from(RARE), random))
  },
  (article, random) => {
    const p = pick(article, random)
    if (p.length > 4) p.splice(random(p.length - 3), 1 + random(3))
  },
  (article, random) => {
    const p = pick(article, random)
    p.splice(random(p.length), 0, ...put(pick(['了', '市', '有关', '（图）', '12'], random)))
  },
  // Marks are changed.
  (article, random) => {
    const p = pick(article, random)
    for (const one of p) if (one.char === '，' && random(2)) correct(one, pick(['、', '；', ','], random))
  },
  // A sentence is put in: a new one, or once more one that is there.
  (article, random) => {
    const p = pick(article, random)
    p.splice(sentenceIn(p, random).start, 0, ...put(sentence(random)))
  },
  (article, random) => {
    const [from, p] = [pick(article, random), pick(article, random)]
    const { start, end } = sentenceIn(from, random)
    const at = sentenceIn(p, random).start
    // Beside the one it copies, nobody could tell which is which.
    const [before, after] = [p[at - 1]?.id ?? article[article.indexOf(p) - 1]?.at(-1)?.id, p[at]?.id]
    if (before === from[end - 1]?.id || after === from[start]?.id) return
    p.splice(at, 0, ...from.slice(start, end).map(({ char, id, copied = id }) => ({ char, id: -1, copied })))
  },
  // Sentences and paragraphs go.
  (article, random) => {
    const at = random(article.length)
    const p = article[at] ?? []
    const { start, end } = sentenceIn(p, random)
    if (end - start < p.length) p.splice(start, end - start)
    else if (article.length > 1) article.splice(at, 1)
  },
  (article, random) => {
    if (article.length > 2 && random(3) === 0) article.splice(random(article.length), 1)
  },
  // Paragraphs are joined, split, moved.
  (article, random) => {
    const at = random(article.length)
    const next = article[at + 1]
    if (next) article.splice(at, 2, [...(article[at] ?? []), ...next])
  },
  (article, random) => {
    const at = random(article.length)
    const p = article[at] ?? []
    const { start } = sentenceIn(p, random)
    if (start > 0) article.splice(at, 1, p.slice(0, start), p.slice(start))
  },
  (article, random) => {
    const [moved] = article.splice(random(article.length), 1)
    if (moved) article.splice(random(article.length + 1), 0, moved)
  },
]

/** Edits an article as a desk does. */
export function edit(article: Traceable, times: number, random: Random): void {
  for (let i = 0; i < times; i++) pick(EDITS, random)(article, random)
}

/** Where the characters `[from, to)` of the printed article stand in an edited one; positions without breaks. */
export function truthOf(article: Traceable, from: number, to: number) {
  const all = article
    .flat()
    .flatMap(({ id, corrected = false }, at) => (from <= id && id < to ? [{ id, at, corrected }] : []))
  const same = all.filter(({ corrected }) => !corrected)
  const ends = (list: readonly { id: number; at: number }[]) => {
    const sorted = [...list].sort((a, b) => a.id - b.id)
    return [sorted[0]?.at, sorted.at(-1)?.at] as const
  }
  const [[a, z], [b, y]] = [ends(all), ends(same)]
  const inOrder = all.every(({ id }, i) => i === 0 || (all[i - 1]?.id ?? 0) < id)
  const span = (z ?? 0) - (a ?? 0) + 1
  return {
    starts: [a, b],
    ends: [z, y].map((at) => at !== undefined && at + 1),
    inOrder,
    /** Two thirds of it stand together, in order. */
    survives: same.length >= ((to - from) * 2) / 3 && inOrder && span <= (to - from) * 1.5 + 8,
  }
}

/** So many characters around a stretch are looked at by who compares print and page. */
const AROUND = 32

/**
 * Whether the characters `[from, to)` of the edited article are those of a stretch. `right`: from its first to its last;
 * `near`: two thirds of them at least are, and two thirds of what is left of it is among them; `wrong`: anything else.
 *
 * What nobody who has both texts could tell counts as the same: of two characters that read alike, which of them was left
 * out; and of a sentence that was put in once more, which is the old one, unless the old one's surroundings tell.
 * @param printed the article's characters as it was printed
 */
export function judged(
  article: Traceable,
  printed: readonly string[],
  stretch: readonly [from: number, to: number],
  [from, to]: readonly [number, number],
  isExact: boolean,
): 'right' | 'near' | 'wrong' {
  const { starts, ends, inOrder } = truthOf(article, ...stretch)
  const all = article.flat()
  const chars = all.map(({ char }) => char)
  /** What is shown beyond an edge reads as what stood there. */
  const isStart = (at?: number) =>
    at !== undefined &&
    (at === from ||
      (from < at && readsAs(chars.slice(from, at), printed.slice(stretch[0], all[at]?.id), 'end')))
  const isEnd = (at?: number | false) =>
    typeof at === 'number' &&
    (at === to ||
      (at < to &&
        readsAs(chars.slice(at, to), printed.slice((all[at - 1]?.id ?? 0) + 1, stretch[1]), 'start')))
  const edges = Number(starts.some(isStart)) + Number(ends.some(isEnd))
  if (edges === 2 || (isExact && edges === 1)) return 'right'
  const isOf = (id = -1) => stretch[0] <= id && id < stretch[1]
  const left = all.filter(({ id }) => isOf(id)).length
  const shown = all.slice(from, to)
  const own = shown.filter(({ id }) => isOf(id)).length
  const copied = shown.filter(({ copied: id }) => isOf(id)).length
  const [a, z] = [starts[0] ?? 0, ends[0] || 0]
  const isAlike =
    left === 0 ||
    own > 0 ||
    aroundOf(chars, from, to, printed, stretch) >= aroundOf(chars, a, z, printed, stretch)
  const read = isAlike ? own + copied : own
  if (isExact && read === to - from) return 'right'
  // What was put in between its words is inside of it, if nothing else is shown.
  const isInside = inOrder && from >= a && to <= z
  return read * 3 >= left * 2 && (isInside || read * 3 >= (to - from) * 2) ? 'near' : 'wrong'
}

/** Whether some characters are how others end, or begin. */
const readsAs = (chars: readonly string[], others: readonly string[], where: 'start' | 'end'): boolean =>
  where === 'start' ? others.join('').startsWith(chars.join('')) : others.join('').endsWith(chars.join(''))

/** How many characters directly before and after a place are those that stood around a stretch. */
function aroundOf(
  chars: readonly string[],
  from: number,
  to: number,
  printed: readonly string[],
  stretch: readonly [from: number, to: number],
): number {
  let [before, after] = [0, 0]
  while (before < AROUND && from > before && chars[from - before - 1] === printed[stretch[0] - before - 1])
    before++
  while (after < AROUND && to + after < chars.length && chars[to + after] === printed[stretch[1] + after])
    after++
  return before + after
}
