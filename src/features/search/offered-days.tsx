import type { QueryClient } from '@tanstack/react-query'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import type { OfIssue } from './queries.ts'
import { readDay } from './typed-day.ts'

/** The issues of a typed day as rows of the list below the field. */
export async function offeredDays(client: QueryClient, typed: string): Promise<OfIssue[]> {
  const found = await readDay(client, typed)
  return (found?.issues ?? []).map((id) => ({
    type: 'issue',
    id,
    Said: () => <Said id={id} isNearest={id !== found?.day} />,
  }))
}

function Said({ id, isNearest }: { id: string; isNearest: boolean }) {
  const texts = usePageTexts().issues
  const day = useTexts().date(id)
  return (
    <>
      <span className="suggestion-text">{texts.open(day)}</span>{' '}
      <span className="suggestion-note">{isNearest && texts.nearest}</span>
    </>
  )
}
