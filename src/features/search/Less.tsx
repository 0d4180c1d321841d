import { useQuery } from '@tanstack/react-query'
import { DropList } from '#parts/DropList.tsx'
import { useNarrowingTexts } from '#texts/narrowing.ts'
import { dropsQuery, without } from './without.ts'

/** A question, the parameters of the address that asks it, and a step to others. */
export interface Asked {
  question: string
  params: URLSearchParams
  onChange: (change: (now: URLSearchParams) => URLSearchParams) => void
}

/** The question without one of its conditions or words, where that has articles. */
export function Less({ question, params, onChange }: Asked) {
  const texts = useNarrowingTexts()
  const { data: drops } = useQuery(dropsQuery(question))
  if (!drops?.some(({ count }) => count > 0)) return null
  return (
    <section className="meant" aria-label={texts.drop.hint}>
      <DropList drops={drops} onDrop={(drop) => onChange(() => without(params, drop))} />
    </section>
  )
}
