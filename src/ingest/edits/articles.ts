import { blockText, type Block, type Line, type RawArticle } from '../stages.ts'
import { editsOf, type Corrections } from './edit.ts'
import { fold, placesOf, quoted } from './locate.ts'
import { isSaid, say, type Said } from '../wording/said.ts'

/** A block in the flow of the page: of which article, in which office. */
interface Piece {
  block: Block
  article: number
  part: 'headline' | 'body'
}

/** Applies `article` and `no-article`, in their order, before paragraphs are mended, so that none runs across. */
export function correctArticles(
  articles: readonly RawArticle[],
  { edits, misses }: Corrections,
): RawArticle[] {
  let own = [...articles]
  for (const edit of editsOf(edits, 'article', 'no-article')) {
    const result = edit.verb === 'article' ? begin(own, edit.headline) : endNone(own, edit.headline)
    if (isSaid(result)) misses.push({ edit, reason: result })
    else own = result
  }
  return own
}

/** Makes an article begin with a headline; the new list, or why it cannot. */
function begin(articles: readonly RawArticle[], headline: string): RawArticle[] | Said {
  const wanted = quoted(headline)
  let pieces = flow(articles)
  const places = placesOf(pieces.map(({ block }) => fold(blockText(block)).text).join(''), wanted)
  const edges = places.filter((at) => isEdge(pieces, at))
  const whole = edges.filter((at) => isEdge(pieces, at + wanted.length))
  const chosen = [whole, edges, places].find((some) => some.length > 0) ?? []
  const [at] = chosen
  if (at === undefined) return say('nowhere-on-page', headline)
  if (chosen.length > 1) return say('many-on-page', headline, chosen.length)
  pieces = cut(cut(pieces, at), at + wanted.length)
  const [from, to] = [indexAt(pieces, at), indexAt(pieces, at + wanted.length)]
  return rebuild(pieces, from, to)
}

/** Pieces `from … to` become a headline; what stood above them in theirs goes to the article before. */
function rebuild(pieces: readonly Piece[], from: number, to: number): RawArticle[] {
  const [first, last] = [pieces[from], pieces[to - 1]]
  const built: RawArticle[] = []
  let open = -1
  pieces.forEach(({ block, article, part }, i) => {
    if (i === from) built.push({ headline: [], body: [] })
    if (i >= from && i < to) built.at(-1)?.headline.push(block)
    else if (i >= to && article === last?.article) built.at(-1)?.body.push(block)
    else if (i < from && article === first?.article && first.part === 'headline' && built.length > 0)
      built.at(-1)?.body.push(block)
    else {
      if (article !== open) built.push({ headline: [], body: [] })
      built.at(-1)?.[part].push(block)
      open = article
    }
  })
  return built
}

/** Takes away the beginning of an article: its headline is text of the one before. */
function endNone(articles: readonly RawArticle[], headline: string): RawArticle[] | Said {
  const wanted = quoted(headline)
  const heads = articles.map((article) => fold(article.headline.map(blockText).join('')).text)
  const equal = heads.flatMap((head, i) => (head === wanted ? [i] : []))
  const found =
    equal.length > 0 ? equal : heads.flatMap((head, i) => (wanted && head.includes(wanted) ? [i] : []))
  const [at] = found
  if (at === undefined) {
    const text = flow(articles).map(({ block }) => fold(blockText(block)).text)
    return text.join('').includes(wanted) ? [...articles] : say('nowhere-on-page', headline)
  }
  if (found.length > 1) return say('many-begin', headline, found.length)
  const [before, own] = [articles[at - 1], articles[at]]
  if (!before || !own) return say('first-article', headline)
  const joined = { headline: before.headline, body: [...before.body, ...own.headline, ...own.body] }
  return articles.flatMap((article, i) => (i === at - 1 ? [joined] : i === at ? [] : [article]))
}

function flow(articles: readonly RawArticle[]): Piece[] {
  return articles.flatMap(({ headline, body }, article) => [
    ...headline.map((block): Piece => ({ block, article, part: 'headline' })),
    ...body.map((block): Piece => ({ block, article, part: 'body' })),
  ])
}

const lengthOf = ({ block }: Piece): number => fold(blockText(block)).text.length

/** The piece that begins at a folded offset of the flow. */
function indexAt(pieces: readonly Piece[], at: number): number {
  let passed = 0
  const index = pieces.findIndex((piece) => (passed += lengthOf(piece)) > at)
  return index < 0 ? pieces.length : index
}

function isEdge(pieces: readonly Piece[], at: number): boolean {
  let passed = 0
  return at === 0 || pieces.some((piece) => (passed += lengthOf(piece)) === at)
}

/** Cuts the piece in two that runs across a folded offset of the flow. */
function cut(pieces: readonly Piece[], at: number): Piece[] {
  let passed = 0
  return pieces.flatMap((piece) => {
    const from = passed
    passed += lengthOf(piece)
    if (at <= from || at >= passed) return [piece]
    const [one, other] = cutLines(piece.block.lines, at - from)
    return [
      { ...piece, block: { lines: one } },
      { ...piece, block: { lines: other } },
    ]
  })
}

function cutLines(lines: readonly Line[], at: number): [Line[], Line[]] {
  const halves: [Line[], Line[]] = [[], []]
  let passed = 0
  for (const line of lines) {
    const { text, at: places } = fold(line.text)
    const offset = at - passed
    passed += text.length
    if (offset >= text.length) halves[0].push(line)
    else if (offset <= 0) halves[1].push(line)
    else {
      const place = places[offset] ?? line.text.length
      halves[0].push({ ...line, text: line.text.slice(0, place).trimEnd() })
      halves[1].push({ ...line, text: line.text.slice(place) })
    }
  }
  return halves
}
