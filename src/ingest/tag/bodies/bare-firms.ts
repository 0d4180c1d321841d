import type { Model } from '../model/model.ts'
import type { Piece } from '../pieces.ts'
import { READ, SURE, within, type Read } from '../read-surely.ts'
import { firmsOfLists } from './firm-lists.ts'
import { isDoneBy, isFirmAt, isOtherThing, isTraded } from './firm-clues.ts'
import { listedFirms } from './listed-firms.ts'
import { tradeNames } from './trade-names.ts'
import { overlap, type Stretch } from '../stretch.ts'

/** The margin of a firm that its name, or what stands beside it, speaks for. */
const KNOWN = 500
const JOINED = /^[、和与及]$/u

/**
 * Firms that are named without what says that they are firms: those of the lists (高盛), what ends with a trade (凯歌锂业), what a
 * clue stands beside (…股价, …董事长), and members of a list with one of these. Each is a short form that stands for itself (`slot`)
 * where the article has no full name of it; what was read over it goes.
 */
export function withBareFirms(
  text: string,
  spans: readonly Read[],
  pieces: readonly Piece[],
  model: Model,
): readonly Read[] {
  const all = firmsIn(text, spans, pieces, model)
  if (all.length === 0) return spans
  const firms = all.filter((own) => !isInside(text, own, spans))
  const rest = spans.flatMap((span): Read[] => {
    if (span.kind === 'company' && all.some(({ start, end }) => start === span.start && end === span.end))
      return FORM.test(text.slice(span.start, span.end))
        ? [{ ...within(span, span.start, span.end), slot: true }]
        : []
    const firm = firms.find((own) => overlap(own, span))
    if (!firm) return [span]
    return span.kind === 'role' && firm.end < span.end ? [within(span, firm.end, span.end)] : []
  })
  const bare = firms.map(({ start, end }): Read => ({ start, end, kind: 'short', margin: KNOWN, slot: true }))
  return [...rest, ...bare].sort((a, b) => a.start - b.start)
}

/**
 * Whether a firm is but a part of what was read surely (高盛高华证券有限责任公司), begins inside it (周文|华为), or was read with its form
 * (凯歌公司).
 */
const isInside = (text: string, { start, end }: Stretch, spans: readonly Read[]): boolean =>
  spans.some(
    (own) =>
      (own.kind === 'company' &&
        own.start === start &&
        own.end === end &&
        FORM.test(text.slice(start, end))) ||
      (own.start < start && start < own.end && own.end < end && own.kind !== 'place' && own.margin >= READ) ||
      (own.start <= start &&
        end <= own.end &&
        own.end - own.start > end - start &&
        (own.kind === 'role'
          ? own.start < start
          : own.kind === 'person'
            ? POINT.test(text.slice(own.start, own.end))
            : own.kind === 'company' && own.end === end
              ? own.margin >= READ
              : (own.kind === 'company' || own.kind === 'organisation') &&
                own.margin >= SURE &&
                !text.endsWith('母公司', own.end))),
  )
const FORM = /(?:公司|集团)$/u
/** Who holds shares, right before a name: 第一大股东|浦宁实业总公司. */
const HOLDER = /股东$/u
const POINT = /[·•・‧]/u

/** Costs are −ln of frequency: of a word so common hardly anything says that it is a firm: 统一, 现代. */
const COMMON = 11
const isCommon = (text: string, { start, end }: Stretch, { words }: Model): boolean =>
  (words.get(text.slice(start, end)) ?? COMMON) < COMMON

/** Whether one who holds an office was read there: 省长|福特. */
const isOfficer = ({ start, end }: Stretch, spans: readonly Read[]): boolean =>
  spans.some((own) => own.kind === 'person' && own.start === start && own.end === end) &&
  spans.some((own) => own.kind === 'role' && own.end === start)

function firmsIn(text: string, spans: readonly Read[], pieces: readonly Piece[], model: Model): Stretch[] {
  const taken: Stretch[] = []
  const open: Stretch[] = []
  const add = (own: Stretch, sure: boolean): void => {
    ;(sure ? taken : open).push(own)
  }
  for (const own of listedFirms(text, pieces)) {
    const said = isTraded(text, own.end) || (!isCommon(text, own, model) && isFirmAt(text, own))
    if (own.sure || !isOfficer(own, spans)) add(own, own.sure || said)
  }
  const read = spans.filter(({ kind }) => kind === 'short' || kind === 'company')
  const begun = new Set(read.map(({ start }) => start))
  for (const own of tradeNames(text, pieces, model, begun)) {
    if (isOtherThing(text, own)) continue
    if (!own.rare && isDoneBy(text, own)) add(own, true)
    if (own.rare)
      add(own, isFirmAt(text, own) || read.some(({ start, end }) => end === own.end && start >= own.start))
  }
  for (const { start, end, kind } of spans)
    if (
      kind === 'person'
        ? isTraded(text, end)
        : kind === 'company'
          ? FORM.test(text.slice(start, end)) && HOLDER.test(text.slice(Math.max(0, start - 2), start))
          : kind === 'short' && end - start > 2 && isFirmAt(text, { start, end })
    )
      add({ start, end }, true)
  for (const own of firmsOfLists(text, model)) add(own, true)
  return withNeighbours(text, taken, open, spans)
}

/** The names that are taken, and of the others those that stand in a list beside one, or beside a company that was read. */
function withNeighbours(
  text: string,
  taken: readonly Stretch[],
  open: readonly Stretch[],
  spans: readonly Read[],
): Stretch[] {
  const firms: Stretch[] = []
  for (const own of [...taken].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!firms.some((other) => overlap(own, other))) firms.push(own)
  const others = spans.filter(({ kind, margin }) => kind === 'company' && margin >= SURE)
  let left = open
  for (let more = left.length > 0; more;) {
    const near = left.filter((own) => [...firms, ...others].some((other) => areListed(text, own, other)))
    left = left.filter((own) => !near.includes(own))
    for (const own of near.sort((a, b) => b.end - b.start - (a.end - a.start)))
      if (!firms.some((other) => overlap(own, other))) firms.push(own)
    more = near.length > 0 && left.length > 0
  }
  return firms
}

const areListed = (text: string, a: Stretch, b: Stretch): boolean =>
  a.end < b.start ? JOINED.test(text.slice(a.end, b.start)) : JOINED.test(text.slice(b.end, a.start))
