import type { MendedArticle, Paragraph } from '../stages.ts'
import { joinText } from '../steps/paragraphs/join-text.ts'
import { editsOf, type Corrections, type Edit } from './edit.ts'
import { fold, placesOf, quoted } from './locate.ts'
import { say } from '../wording/said.ts'

type Seam = Edit & { verb: 'join' | 'split' }
/** Where two quoted texts meet: at the end of a paragraph, or inside one. */
interface Place {
  paragraphs: Paragraph[]
  at: number
  /** Offset inside the paragraph; undefined where a paragraph ends. */
  inside?: number
}

/** Applies `join` and `split`, in their order, to mended paragraphs. */
export function correctParagraphs(
  articles: readonly MendedArticle[],
  { edits, misses }: Corrections,
): MendedArticle[] {
  const own = articles.map((article) => ({ ...article, paragraphs: [...article.paragraphs] }))
  for (const edit of editsOf(edits, 'join', 'split')) {
    const places = own.flatMap(({ paragraphs }) => seams(paragraphs, edit))
    const [place] = places
    if (!place) misses.push({ edit, reason: say('no-seam', edit.end, edit.begin) })
    else if (places.length > 1)
      misses.push({ edit, reason: say('many-seams', edit.end, edit.begin, places.length) })
    else correct(place, edit)
  }
  return own
}

function correct({ paragraphs, at, inside }: Place, { verb }: Seam): void {
  const [one, other] = [paragraphs[at], paragraphs[at + 1]]
  if (!one) return
  if (verb === 'join' && inside === undefined && other)
    paragraphs.splice(at, 2, { ...one, text: joinText(one.text, other.text) })
  if (verb === 'split' && inside !== undefined)
    paragraphs.splice(
      at,
      1,
      { ...one, text: one.text.slice(0, inside).trimEnd() },
      { ...one, text: one.text.slice(inside) },
    )
}

function seams(paragraphs: Paragraph[], { end, begin }: Seam): Place[] {
  const [one, other] = [quoted(end), quoted(begin)]
  if (one === '' || other === '') return []
  const folded = paragraphs.map(({ text }) => fold(text))
  return folded.flatMap(({ text, at: offsets }, at): Place[] => {
    const inside = placesOf(text, one + other).map((found) => ({
      paragraphs,
      at,
      inside: offsets[found + one.length] ?? 0,
    }))
    const between = text.endsWith(one) && folded[at + 1]?.text.startsWith(other)
    return between ? [...inside, { paragraphs, at }] : inside
  })
}
