import { useCallback, useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { remember } from '#data/device/recent.ts'
import { TAG_KINDS } from '#domain/kinds.ts'
import { SEARCH, tagPath } from '#domain/urls.ts'
import { useSearchTexts } from '#texts/search.ts'
import { Link } from '#ui/Link.tsx'
import { Sheet } from '#ui/Sheet.tsx'
import { Answer } from './Answer.tsx'
import { questionOf, withName, withValue } from './conditions.ts'
import { openEngine } from './open-engine.ts'
import type { Offered } from './queries.ts'
import { Recent } from './Recent.tsx'
import { SearchBox } from './SearchBox.tsx'
import './QuickSearch.css'

const searchPath = (params: URLSearchParams) => {
  const asked = params.toString()
  return asked ? `${SEARCH}?${asked}` : SEARCH
}

/**
 * The field of every page: what is typed is answered over the page that is being read, which stays where it is. Enter, or the
 * link below the answer, leads to the search page, where an answer can be narrowed, ordered and handed on; a suggested name to
 * its page, a typed day to its issue.
 */
export function QuickSearch({
  from,
  back,
  typed,
  onClose,
}: {
  from: HTMLElement
  /** Where the focus was when it was asked for. */
  back: HTMLElement
  /** What was typed while this code was on its way. */
  typed: string
  onClose: () => void
}) {
  const texts = useSearchTexts()
  const navigate = useNavigate()
  // While the first word is typed; not with the code, which may have been fetched long before.
  useEffect(() => void openEngine().catch(() => undefined), [])
  const [first] = useState(from instanceof HTMLInputElement ? from.value : typed)
  const [q, setQ] = useState(first.trim())
  const params = new URLSearchParams({ q })
  const question = questionOf(params)
  const go = useCallback(
    (path: string) => {
      onClose()
      void navigate(path)
    },
    [navigate, onClose],
  )
  const search = useCallback(
    (text: string, final: boolean) => {
      if (!final) return setQ(text.trim())
      remember(text)
      go(searchPath(withValue(new URLSearchParams(), { q: text.trim() })))
    },
    [go],
  )
  const choose = (one: Offered, rest: string) => {
    if (one.type !== 'name') return go(`/${one.id}`)
    const { name } = one
    const kind = TAG_KINDS.find((each) => each === one.kind)
    go(
      kind && rest === ''
        ? tagPath({ kind, name })
        : searchPath(withName(withValue(new URLSearchParams(), { q: rest }), one.kind, name)),
    )
  }
  return (
    <Sheet label={texts.title} close={texts.find.close} from={from} back={back} onClose={onClose} at="head">
      <div className="quick-search">
        <SearchBox params={params} onSearch={search} onChoose={choose} typed={first} />
        {question === '' ? (
          <Recent onAsk={setQ} />
        ) : (
          <Answer
            question={question}
            q={q}
            params={params}
            onChange={(change) => go(searchPath(change(params)))}
            onOpen={() => {
              remember(q)
              onClose()
            }}
            renderTools={(total) =>
              total > 0 && (
                <Link className="link" to={searchPath(params)}>
                  {texts.onPage}
                </Link>
              )
            }
          />
        )}
      </div>
    </Sheet>
  )
}
