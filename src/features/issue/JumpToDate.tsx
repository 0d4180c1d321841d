import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { nearestQuery } from '#data/site/nearest.ts'
import { issuePath, parseDate } from '#domain/urls.ts'
import { usePageTexts } from '#texts/pages.ts'
import { useTexts } from '#texts/texts.ts'
import { Link } from '#ui/Link.tsx'
import { useLeaving } from '#ui/useLeaving.ts'

/** A field for a date: leads to its issue, or to the nearest ones where that day has none. */
export function JumpToDate() {
  const texts = usePageTexts()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [date, setDate] = useState('')
  const [asked, setAsked] = useState<string>()
  const isLeaving = useLeaving()
  const last = useRef<string>(undefined)
  const go = async (event: FormEvent) => {
    event.preventDefault()
    const day = parseDate(date)
    setAsked(undefined)
    last.current = day
    if (!day) return
    const found = await client.ensureQueryData(nearestQuery(day)).catch(() => undefined)
    // An answer that came late: another day was asked for since, or a link was pressed.
    if (last.current !== day || isLeaving()) return
    if (found?.exact) await navigate(issuePath(day))
    else setAsked(day)
  }
  return (
    <>
      <form className="jump" onSubmit={(event) => void go(event)}>
        <label htmlFor="jump">{texts.issues.jump}</label>
        <input
          // Chosen before the app was there: React keeps it in the field, and says nothing of it.
          ref={(field) => {
            if (field && field.value !== date) setDate(field.value)
          }}
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
      {asked && <NearestIssues date={asked} />}
    </>
  )
}

/** The way to a day's issue, or to the issues nearest to a day that has none. */
export function NearestIssues({ date }: { date: string }) {
  const texts = usePageTexts()
  const base = useTexts()
  const { data, isError, isFetching, refetch } = useQuery(nearestQuery(date))
  if (isError) {
    return (
      <div className="nearest">
        <p role="status">{texts.issues.failed}</p>
        <button type="button" className="button" disabled={isFetching} onClick={() => void refetch()}>
          {base.error.retry}
        </button>
      </div>
    )
  }
  if (!data) return null
  const { exact, before, after } = data
  return (
    <div className="nearest" role="status">
      <p>{exact ? texts.issues.exact(base.date(date)) : texts.issues.none(base.date(date))}</p>
      <ul className="chips">
        {(exact ? [date] : [before, after]).map(
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
