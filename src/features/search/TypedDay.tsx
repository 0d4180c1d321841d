import { useQuery } from '@tanstack/react-query'
import { issuePath } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { chipClass } from '#ui/Chip.tsx'
import { Link } from '#ui/Link.tsx'
import { readDay } from './typed-day.ts'

/** Who looks for a day that no article speaks of wants the issue of that day. */
export function TypedDay({ q }: { q: string }) {
  const texts = usePageTexts().issues
  const { date } = useTexts()
  const { data } = useQuery({
    queryKey: ['typed-day', q],
    queryFn: async ({ client }) => (await readDay(client, q)) ?? null,
    retry: false,
    networkMode: 'always',
  })
  if (!data || data.issues.length === 0) return null
  const { day, issues } = data
  return (
    <div className="meant">
      {issues[0] !== day && <p>{texts.none(date(day))}</p>}
      <ul className="chips">
        {issues.map((id) => (
          <li key={id}>
            <Link className={chipClass()} to={issuePath(id)}>
              {texts.open(date(id))}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
