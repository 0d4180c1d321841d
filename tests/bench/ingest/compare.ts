import type { DraftArticle } from '#ingest/stages.ts'
import type { GoldArticle, GoldPage } from './gold.ts'

/** White space away, full- and half-width marks unified: what the truth is compared by. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '').replace(/。/gu, '.')

/** The marks that part the pieces of a byline, which page JSON does not keep. */
const unmarked = (text: string): string => plain(text).replace(/[()、,;:/|·□■▲●◆○◎]|-{1,2}|—/gu, '')

/** Credit and writers as printed, a role once for all who share it. */
export const bylineOf = ({ byline }: DraftArticle): string =>
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

/** Whether a page's articles have the characters of its text, the page's own furniture and the marks of bylines aside. */
export function sameCharacters(drafts: readonly DraftArticle[], { text, furniture }: GoldPage): boolean {
  const kept = furniture.reduce((rest, line) => rest.replace(line, ''), text)
  return bag(drafts.map(everything).join('')) === bag(kept)
}

const bag = (text: string): string => Array.from(unmarked(text)).sort().join('')

/** All the text of an article; writers whose names stand in its words as well are not counted twice. */
function everything(draft: DraftArticle): string {
  const { headline, paragraphs } = draft
  const main = headline.main === '无题' ? '' : headline.main
  const written = isSpoken(draft) ? (draft.byline.credit ?? '') : bylineOf(draft)
  return [headline.kicker, main, headline.sub, written, ...paragraphs].join('')
}

/** Writers are named in running words (记者张三报道：) or in brackets at the end, which page JSON leaves where they are. */
function isSpoken({ byline: { authors }, paragraphs }: DraftArticle): boolean {
  const spoken = plain(paragraphs[0] ?? '').slice(0, 70)
  const signed = /[(][^()]*[)]$/u.exec(plain(paragraphs.at(-1) ?? ''))?.[0] ?? ''
  const within = (text: string) => authors.every(({ name }) => text.includes(plain(name)))
  return authors.length > 0 && ((/[报報]道:/u.test(spoken) && within(spoken)) || within(signed))
}
