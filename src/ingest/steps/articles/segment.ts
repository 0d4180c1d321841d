import { blockText, type Block, type Doubts, type RawArticle, blockLine } from '../../stages.ts'
import { isClosed } from '../lines/closed.ts'
import { beginsPart, isLabelled } from '../lines/below.ts'
import { areItems } from '../lines/entries.ts'
import { headlineSize, isHalf, LONGEST_BEGUN } from './headline-size.ts'
import { apart, isBegun, isPen, signed, withOffice } from '../lines/offices.ts'
import { endsSentence } from '../characters/marks.ts'
import { foldSections } from './sections.ts'
import { isOpening, MOST_HEADLINE_LINES } from '../lines/shapes.ts'
import { isSignature } from '../lines/standing.ts'
import {
  beginsSaying,
  endsText,
  isPieceOf,
  isRest,
  isQuotedHead,
  isSpeech,
  isText,
  isTitle,
} from '../lines/text-lines.ts'
import { isLoose, isNotice, isTitleAlone } from '../lines/title-alone.ts'
import { say } from '../../wording/said.ts'
import { cutsWord, isCut, runsInto } from '../characters/words.ts'
import { isPart } from '../lines/chapters.ts'
import { gatherVerses } from '../lines/verse-apart.ts'
import { isOfPoem, isStanza } from '../lines/verse-lines.ts'
import { isOverProgramme, isSpeaker } from './over-headlines.ts'

/** A shorter line may be cut after a verb (只有); a headline may well end in one (随叫随到). */
const SHORTEST_WHOLE = 4

/** When a story took place, as its first words: no word goes through the break above them. */
const BEGINS_NEWS =
  /^(?:昨[天日晚]|今[天日晨晚年]|日前|近日|近年来|连日来|連日來|\d{1,2}月\d{1,2}日|\d{4}年|记者从|记者昨)/u

/**
 * Blocks → articles. An article begins at a block shaped like a headline where the text before it is whole, or
 * where what follows it opens with a credit (本报讯…) or is a line of writers, or where it has lines of its own, which
 * prose never has.
 */
export function segment(blocks: readonly Block[], doubts: Doubts): RawArticle[] {
  const whole = gatherVerses(blocks)
  const known = whole.map((block, i) => withOffice(block, whole[i + 1], whole[i + 2], whole[i - 1]))
  const articles: RawArticle[] = []
  let current: RawArticle | undefined
  for (let i = 0; i < known.length;) {
    const size = headlineAt(known, i, current)
    const block = known[i]
    if (!block) break
    if (size > 0) {
      const [headline, author] = apart(known.slice(i, i + size), known[i + size], known[i + size + 1])
      current = { headline, body: author }
      articles.push(current)
      i += size
    } else {
      if (!current) {
        current = { headline: [], body: [] }
        articles.push(current)
      }
      current.body.push(
        isQuotedHead(blockText(block), current)
          ? { ...block, office: 'crosshead' }
          : signed(block, current, known[i + 1]),
      )
      i += 1
    }
  }
  const folded = foldSections(articles, doubts)
  for (const { headline, body } of folded) {
    const [block] = headline
    if (block && !isBegun(body[0]))
      doubts.push({
        line: blockLine(block),
        kind: 'headline',
        said: say('headline-by-shape'),
        text: blockText(block),
      })
  }
  return folded
}

/** How many blocks from `i` on are the headline of a new article; 0 where none begins. */
function headlineAt(blocks: readonly Block[], i: number, current: RawArticle | undefined): number {
  const block = blocks[i]
  const following = blocks[i + 1]
  if (!block) return 0
  if (isSpeaker(block, following, blocks[i + 2]) && (!current || isClosed(current.body))) return 2
  if (isOverProgramme(block, following, blocks[i + 2]) && (!current || isClosed(current.body))) return 2
  if (!isTitle(block, isBegun(following) ? MOST_HEADLINE_LINES : undefined)) return 0
  if (current && isEndOf(block, following)) return 0
  if (current && endsText(block, following, current)) return 0
  if (following && areItems(blockText(block), blockText(following))) return 0
  if (block.indented && !(following && isOpening(blockText(following)))) return 0
  const size = headlineSize(blocks, i)
  if (!current) return size
  if (blockText(block).startsWith('——') && isPen(blockText(block).slice(2).trim())) return 0
  const next = blocks[i + size]
  if (isRest(blockText(block), current) || isPieceOf(next, blockText(block))) return 0
  if (isSpeech(blockText(block)) && !isBegun(next)) return 0
  if (isQuotedHead(blockText(block), current) && !isBegun(next)) return 0
  if (
    isStanza(block, following, blocks[i + 2], current) ||
    isOfPoem(block, following, blocks[i + 2], current)
  )
    return 0
  if (beginsSaying(following, current)) return 0
  const before = current.body.at(-1)
  if (!before || !next) return 0
  if (isBegun(next)) return size
  if (current.body.every(({ office }) => office === 'writers')) return 0
  if (block.lines.length > 1) return size
  if (block.indented === false && next.indented) return size
  if (!isClosed(current.body) || isText(block, following, current)) return 0
  const parts = blocks.slice(i, i + size)
  if (beginsPart(next, blocks[i + size + 1]) && parts.every(mayHead)) return size
  if (size > 1 && isPen(blockText(parts.at(-1) ?? block))) return size
  const ended = blockText(block).length < SHORTEST_WHOLE ? isCut : runsInto
  const cuts = size > 1 ? cutsWord : ended
  const last = blockText(parts.at(-1) ?? block)
  const mayRunOn =
    next.lines.length === 1 && !next.indented && !isLabelled(next) && !BEGINS_NEWS.test(blockText(next))
  if (mayRunOn && /[:：]/u.test(last) && /^[^。！？；;]{1,24}[；;]/u.test(blockText(next))) return 0
  if (mayRunOn && !isNotice(last) && cuts(last, blockText(next))) return 0
  const whole = parts.every(
    (part) => part.lines.length > 1 || isPart(blockText(part)) || isTitleAlone(blockText(part)),
  )
  if (whole) return size
  return size > 1 && (isTitleAlone(parts.map(blockText).join('')) || areLines(parts)) ? size : 0
}

/** Whether a long line right below others, with a blank line under it, ends their text: its full stop is lost. */
const isEndOf = (block: Block, following: Block | undefined): boolean =>
  !block.parted &&
  following?.parted === true &&
  blockText(block).length > LONGEST_BEGUN &&
  /[，,]/u.test(blockText(block))

/** Whether blocks are the lines of one headline: a paragraph is not cut into pieces so short. */
const areLines = (parts: readonly Block[]): boolean =>
  parts.some((part) => isTitleAlone(blockText(part))) &&
  parts.every((part) => isHalf(part) && !isLoose(blockText(part)))

/** Whether a block may stand above a cross-head or a list: short, no one's name, and no sentence's end. */
const mayHead = (block: Block): boolean =>
  blockText(block).length <= LONGEST_BEGUN &&
  !isSignature(blockText(block)) &&
  !(endsSentence(blockText(block)) && /[，,]/u.test(blockText(block)))
