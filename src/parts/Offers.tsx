import { useId } from 'react'
import { DIMENSIONS, type Dimension } from '#domain/kinds.ts'
import { joined, offersOf, WAYS, type NameCounts, type Offer, type Way } from '#domain/narrowing.ts'
import type { Query } from '#domain/query.ts'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { useTexts } from '#texts/texts.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { Choice } from '#ui/Choice.tsx'
import { useTabCount } from '#ui/useTabCount.ts'
import './Offers.css'

/** Names of a kind shown at first, and after the first and each further press for more. */
const FEW = 6
const LOT = 40

/**
 * The names that a list can be narrowed by: which must be there too, may be there instead, or must not be there. Each
 * says how many articles there will be, and none leads to nothing.
 */
export function Offers({
  query,
  way,
  onWay,
  total,
  here,
  wider,
  isBusy = false,
  note = '',
  level = 3,
  onChange,
}: {
  query: Query
  way: Way
  onWay: (way: Way) => void
  /** Articles that answer the question, and the names that they carry. */
  total: number
  here: NameCounts
  /** See {@link offersOf}. */
  wider: (kind: Dimension) => NameCounts | undefined
  /** The counts are of another question: nothing can be chosen by them. */
  isBusy?: boolean
  note?: string
  /** Of the headings over each kind of name. */
  level?: 2 | 3
  onChange: (query: Query) => void
}) {
  const texts = useNarrowingTexts().offers
  const canJoin = DIMENSIONS.some((kind) => joined(query, kind))
  const used = way === 'or' && !canJoin ? 'and' : way
  const offers = [...offersOf(query, used, total, here, wider)]
  return (
    <div className="offers" aria-busy={isBusy}>
      <Choice
        legend={texts.ways.label}
        options={WAYS.filter((one) => one !== 'or' || canJoin).map((one) => ({
          value: one,
          label: texts.ways[one],
        }))}
        value={used}
        onChoose={onWay}
      />
      <p className="offer-note">{texts.hints[used]}</p>
      {offers.map(([kind, list]) => (
        <Row
          key={kind}
          kind={kind}
          list={list}
          level={level}
          onChoose={(next) => !isBusy && onChange(next)}
        />
      ))}
      {offers.length === 0 && <p className="offer-note">{texts.none}</p>}
      {note && <p className="offer-note">{note}</p>}
    </div>
  )
}

function Row({
  kind,
  list,
  level,
  onChoose,
}: {
  kind: Dimension
  list: readonly Offer[]
  level: 2 | 3
  onChoose: (query: Query) => void
}) {
  const texts = useNarrowingTexts().offers
  const { kinds } = useTexts()
  const [shown, show] = useTabCount(`banmian.facet.${kind}`, FEW)
  const Heading = `h${level}` as const
  const id = useId()
  const isOpen = shown > FEW
  const next = isOpen ? shown + LOT : LOT
  const left = Math.min(list.length, next) - shown
  return (
    <section className="offer-row" aria-labelledby={id}>
      <Heading id={id} className="offer-kind">
        {kinds[kind]}
      </Heading>
      <ul className="chips">
        {list.slice(0, shown).map(({ name, count, query }) => (
          <li key={name}>
            <button type="button" className={chipClass()} onClick={() => onChoose(query)}>
              <ChipBody count={count}>{name}</ChipBody>
            </button>
          </li>
        ))}
        {/* One button for as long as there are more: who presses it by keyboard stays on it. */}
        {list.length > FEW && (
          <li>
            <button
              type="button"
              className={chipClass({ quiet: true })}
              aria-expanded={isOpen}
              onClick={() => show(left > 0 ? next : FEW)}
            >
              {left > 0 ? texts.more(left) : texts.less}
            </button>
          </li>
        )}
        {isOpen && left > 0 && (
          <li>
            <button type="button" className={chipClass({ quiet: true })} onClick={() => show(FEW)}>
              {texts.less}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}
