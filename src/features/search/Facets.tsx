import { useQuery } from '@tanstack/react-query'
import type { FacetCount, Facets as Counted } from '#search/lookup/facets.ts'
import { DIMENSIONS, type Dimension } from '#domain/kinds.ts'
import { useSearchTexts } from '#texts/search.ts'
import { useTexts } from '#texts/texts.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { useTabFlag } from '#ui/useTabFlag.ts'
import type { AnswerView } from './engine.ts'
import { facetsQuery } from './queries.ts'
import './Facets.css'

/** Names of a kind shown at first, and when asked for more. */
const FEW = 6
const MANY = 40

/**
 * Who and what the articles found speak of: each name says how many articles it would leave, so none leads to
 * nothing. Names that are asked for already stand above the list.
 */
export function Facets({
  view,
  chosen,
  onChoose,
}: {
  view: AnswerView
  chosen: ReadonlySet<string>
  onChoose: (kind: Dimension, name: string) => void
}) {
  const texts = useSearchTexts()
  const { data, isPlaceholderData } = useQuery({
    ...facetsQuery(view),
    enabled: view.done && view.total > 0,
    placeholderData: (previous: Counted | undefined) => previous,
  })
  if (!data) return null
  const kinds = DIMENSIONS.flatMap((kind) => {
    const names = (data.kinds.get(kind) ?? []).filter(({ name }) => !chosen.has(`${kind} ${name}`))
    return names.length > 0 ? [{ kind, names }] : []
  })
  return (
    <div className="facets" aria-busy={isPlaceholderData}>
      {kinds.map(({ kind, names }) => (
        <Facet
          key={kind}
          kind={kind}
          names={names} // Counts of the question before might lead to nothing.
          onChoose={(name) => !isPlaceholderData && onChoose(kind, name)}
        />
      ))}
      {kinds.length === 0 && <p className="facet-note">{texts.facets.none}</p>}
      {data.missing.length > 0 && <p className="facet-note">{texts.facets.missing}</p>}
    </div>
  )
}

function Facet({
  kind,
  names,
  onChoose,
}: {
  kind: Dimension
  names: readonly FacetCount[]
  onChoose: (name: string) => void
}) {
  const texts = useSearchTexts()
  const { kinds } = useTexts()
  const [open, setOpen] = useTabFlag(`banmian.facet.${kind}`)
  const more = Math.min(names.length, MANY) - FEW
  return (
    <section className="facet" aria-labelledby={`facet-${kind}`}>
      <h3 id={`facet-${kind}`} className="facet-kind">
        {kinds[kind]}
      </h3>
      <ul className="chips">
        {names.slice(0, open ? MANY : FEW).map(({ name, count }) => (
          <li key={name}>
            <button type="button" className={chipClass()} onClick={() => onChoose(name)}>
              <ChipBody count={count}>{name}</ChipBody>
            </button>
          </li>
        ))}
        {more > 0 && (
          <li>
            <button
              type="button"
              className={chipClass({ quiet: true })}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? texts.facets.less : texts.facets.more(more)}
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}
