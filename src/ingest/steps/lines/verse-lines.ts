import { blockText, type Block, type RawArticle } from '../../stages.ts'
import { isBegun } from './offices.ts'
import { isTitle } from './text-lines.ts'
import { isNameAlone, isOnlyName } from './names-alone.ts'

/** Whether lines below a verse are its next stanza: short, and what follows them is no prose. */
export function isStanza(
  block: Block,
  next: Block | undefined,
  below: Block | undefined,
  { body }: RawArticle,
): boolean {
  const above = body.at(-1)
  if (isUnderName(next, below)) return false
  if (!above || above.lines.length < 3 || block.lines.length < 2 || isBegun(next)) return false
  return !next || next.lines.length > 1 || isTitle(next)
}

/** So long a text is no line of a verse. */
const PROSE = 30

/** Whether prose stands below a writer's name: what is above them is its headline. */
const isUnderName = (name: Block | undefined, below: Block | undefined): boolean =>
  name?.lines.length === 1 &&
  isNameAlone(blockText(name)) &&
  isOnlyName(blockText(name).replace(/\s/gu, '')) &&
  below?.lines.length === 1 &&
  blockText(below).length >= PROSE

/** What a verse is called; a line of one is no longer than so many characters. */
const POEM = /[诗詩谣謠]|词$|[三四五六七八]题$|[一二三四五六七八]首/u
const LONGEST_VERSE = 16
const areShort = ({ lines }: Block): boolean =>
  lines.every(({ text }) => text.length <= LONGEST_VERSE && !/[。；：:]/u.test(text))

/** Whether lines belong to a poem above them: a stanza, or a line over one. */
export function isOfPoem(
  block: Block,
  next: Block | undefined,
  below: Block | undefined,
  { headline, body }: RawArticle,
): boolean {
  if (
    !headline.some((one) => POEM.test(blockText(one))) ||
    !body.every((one) => one.office === 'writers' || areShort(one))
  )
    return false
  if (!areShort(block) || isUnderName(next, below)) return false
  if (block.lines.length > 1)
    return !next || /^[（(].*[)）]$/u.test(blockText(next)) || (areShort(next) && !isBegun(next))
  if (next === undefined || !areShort(next)) return false
  // Two lines may be a headline: then its text stands below them.
  return next.lines.length > 2 || (next.lines.length > 1 && (!below || isTitle(below)))
}
