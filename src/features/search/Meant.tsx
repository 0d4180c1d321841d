import { useQuery } from '@tanstack/react-query'
import type { Dimension } from '#domain/kinds.ts'
import { useSearchTexts } from '#texts/search.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { meantQuery } from './later-queries.ts'

/** Names that may have been meant when nothing was found. */
export function Meant({
  question,
  onName,
}: {
  question: string
  onName: (kind: Dimension, name: string) => void
}) {
  const texts = useSearchTexts()
  const { data } = useQuery(meantQuery(question))
  const names = (data ?? []).flatMap((one) => (one.type === 'name' ? [one] : [])).slice(0, 5)
  if (names.length === 0) return null
  return (
    <section className="meant" aria-label={texts.meant}>
      <p>{texts.meant}</p>
      <ul className="chips">
        {names.map(({ kind, name, count }) => (
          <li key={kind + name}>
            <button type="button" className={chipClass()} onClick={() => onName(kind, name)}>
              <ChipBody count={count}>{name}</ChipBody>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
