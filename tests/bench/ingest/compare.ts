import type { DraftArticle } from '#ingest/stages.ts'
import type { GoldArticle, GoldPage } from './gold.ts'

/** White space away, full- and half-width marks unified: what the truth is compared by. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').replace(/。/gu, '.')

/** The marks that part the pieces of a byline, which page JSON does not keep. */
const unmarked = (text: string): string =>
  plain(text).replace(/[()【】〔〕[\]、,;:/|·□■▲●◆○◎◇]|-{1,2}|—/gu, '')

/** Credit and writers as printed, a role once for all who share it. */
export const bylineOf = ({ byline }: Pick<DraftArticle, 'byline'>): string =>
  [
    byline.credit,
    ...byline.authors.flatMap(({ name, role }, i) => [
      role === byline.authors[i - 1]?.role ? '' : role,
      name,
    ]),
  ].join('')

/**
 * The truth's first paragraph has the credit in it, page JSON keeps it apart: they are one where the truth begins
 * with the credit and ends with the paragraph, and all writers stand between.
 */
export function sameParagraph(draft: DraftArticle, n: number, truth: string): boolean {
  const { byline, paragraphs } = draft
  const own = plain(paragraphs[n] ?? '')
  if (own === truth) return true
  if (n > 0 || byline.credit === undefined || !truth.endsWith(own)) return false
  const opening = truth.slice(0, truth.length - own.length).replace(/^[□■▲●◆]/u, '')
  if (opening === plain(byline.credit)) return true
  return opening.startsWith(plain(byline.credit)) && byline.authors.every(({ name }) => truth.includes(name))
}

/** How a draft and the truth differ, office by office. */
export interface Comparison {
  headline: boolean
  kicker: boolean
  sub: boolean
  byline: boolean
  /** The draft's paragraphs, captions left out, are those of the truth. */
  paragraphs: boolean
  found: boolean[]
}

/** Captions have no field of their own in page JSON without a picture: they stay paragraphs, and count neither way. */
export function withoutCaptions(draft: DraftArticle, gold: GoldArticle): DraftArticle {
  const captions = new Set(gold.lines.filter(({ kind }) => kind === 'caption').map(({ text }) => plain(text)))
  return { ...draft, paragraphs: draft.paragraphs.filter((text) => !captions.has(plain(text))) }
}

export const headlineOf = ({ headline: { kicker, main, sub } }: DraftArticle): string =>
  plain([kicker, main, sub].join(''))

export function compare(printed: DraftArticle, gold: GoldArticle): Comparison {
  const draft = withoutCaptions(printed, gold)
  const { kicker = '', sub = '' } = draft.headline
  const wanted = gold.paragraphs.map(plain)
  return {
    headline: headlineOf(draft) === plain(gold.kicker + gold.title + gold.sub),
    kicker: plain(kicker) === plain(gold.kicker),
    sub: plain(sub) === plain(gold.sub),
    byline: gold.bylines === undefined || bag(bylineOf(draft)) === bag(gold.bylines.join('')),
    paragraphs:
      draft.paragraphs.length === wanted.length && wanted.every((text, n) => sameParagraph(draft, n, text)),
    found: wanted.map((text) => draft.paragraphs.some((_, n) => sameParagraph(draft, n, text))),
  }
}

/** The draft that is meant by an article of the truth: most of its paragraphs, else its headline. */
export function draftOf(drafts: readonly DraftArticle[], gold: GoldArticle): DraftArticle | undefined {
  const title = plain(gold.title)
  const scored = drafts.map((draft) => {
    const { found, headline } = compare(draft, gold)
    const named = headline ? 1.5 : headlineOf(draft).includes(title) ? 0.5 : 0
    return { draft, score: found.filter(Boolean).length + named }
  })
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { draft: undefined, score: 0 },
  )
  return best.score > 0 ? best.draft : undefined
}

/**
 * Whether a page's articles have the characters of its text, the page's own furniture and the marks of bylines aside. A
 * word of office may stand once for several writers, and writers in the words of a text once for both.
 */
export function sameCharacters(
  drafts: readonly DraftArticle[],
  { text, furniture }: Pick<GoldPage, 'text' | 'furniture'>,
): boolean {
  const kept = counts(furniture.reduce((rest, line) => rest.replace(line, ''), text))
  const least = counts(
    drafts
      .map((draft) => everything(draft, isSpoken(draft) ? (draft.byline.credit ?? '') : bylineOf(draft)))
      .join(''),
  )
  const most = counts(drafts.map((draft) => everything(draft, rolesOf(draft) + bylineOf(draft))).join(''))
  return [...kept.keys(), ...least.keys()].every((c) => {
    const n = kept.get(c) ?? 0
    return n >= (least.get(c) ?? 0) && n <= (most.get(c) ?? 0)
  })
}

function counts(text: string): Map<string, number> {
  const found = new Map<string, number>()
  for (const c of unmarked(text)) found.set(c, (found.get(c) ?? 0) + 1)
  return found
}

const bag = (text: string): string => Array.from(unmarked(text)).sort().join('')

/** Words of office that a byline says once for two writers and more. */
const rolesOf = ({ byline: { authors } }: DraftArticle): string =>
  authors.map(({ role = '' }, i) => (role === authors[i - 1]?.role ? role : '')).join('')

/** All the text of an article, its byline in the form given. */
function everything({ headline, paragraphs }: DraftArticle, byline: string): string {
  const main = headline.main === '无题' ? '' : headline.main
  return [headline.kicker, main, headline.sub, byline, ...paragraphs].join('')
}

/** Writers are named in running words (记者张三报道：, 记者张三 报道), in brackets at the beginning or the end, or behind a last blank, which page JSON leaves where they are. */
function isSpoken({ byline, paragraphs }: DraftArticle): boolean {
  const { authors } = byline
  if (authors.length === 0) return false
  const spoken = plain(paragraphs[0] ?? '').slice(0, 70)
  if (/[报報][道导導]|^[【〔[(]/u.test(spoken) && authors.every(({ name }) => spoken.includes(plain(name))))
    return true
  const last = plain(paragraphs.at(-1) ?? '')
  const [, signed = ''] = /[(]([^()]*)[)]$/u.exec(last) ?? []
  const own = bylineOf({ byline: { authors } })
  return bag(signed) === bag(own) || last.endsWith(plain(own))
}
