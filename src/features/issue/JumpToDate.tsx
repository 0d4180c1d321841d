import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { nearestQuery } from '#data/site/nearest.ts'
import { issuePath, parseDate } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'

/** A field for a date: leads to its issue, or to the nearest ones where that day has none. */
export function JumpToDate() {
  const texts = usePageTexts()
  const navigate = useNavigate()
  const [date, setDate] = useState('')
  const [asked, setAsked] = useState<string>()
  return (
    <>
      <form
        className="jump"
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(parseDate(date))
        }}
      >
        <label htmlFor="jump">{texts.issues.jump}</label>
        <input
          id="jump"
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
          required
        />
        <button type="submit" className="button">
          {texts.issues.go}
        </button>
      </form>
      {asked && <NearestIssues date={asked} onExact={() => void navigate(issuePath(asked))} />}
    </>
  )
}

/** The issues nearest to a day that has none; `onExact` when it has one after all. */
export function NearestIssues({ date, onExact }: { date: string; onExact?: () => void }) {
  const texts = usePageTexts()
  const base = useTexts()
  const { data } = useQuery(nearestQuery(date))
  if (!data) return null
  const { exact, before, after } = data
  if (exact && onExact) {
    queueMicrotask(onExact)
    return null
  }
  return (
    <div className="nearest" role="status">
      <p>{texts.issues.none(base.date(date))}</p>
      <ul className="chips">
        {[before, after].map(
          (one) =>
            one && (
              <li key={one}>
                <Link className="chip" to={issuePath(one)}>
                  {base.date(one)}
                </Link>
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
