import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { pageQuery } from '#data/site/queries.ts'
import { parseArticleId, readablePath } from '#domain/urls.ts'
import { browserClock, browserEngine } from '#speech/browser-engine.ts'
import { useListenTexts } from '#texts/listen.ts'
import { Advice } from './Advice.tsx'
import { ListenBar } from './ListenBar.tsx'
import { queueOfLinks, queueOfPage, type Queue } from './queue.ts'
import { Session } from './session.ts'
import './ListenBar.css'

/**
 * Reads aloud what the page shows where the reader asked for it: the article, or the articles that a list leads to. It
 * goes on while the reader moves about; its code comes when somebody wants to listen.
 */
export function ListenTool({
  turn,
  onClose,
}: {
  /** Counts the presses: another one begins with what is shown then. */
  turn: number
  onClose: () => void
}) {
  const texts = useListenTexts()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [isEmpty, setEmpty] = useState(false)
  const [session] = useState(() => {
    const engine = browserEngine()
    return (
      engine &&
      new Session({
        engine,
        clock: browserClock,
        load: (ref) => client.ensureQueryData(pageQuery(ref)).then(({ page }) => page),
        lead: (path, replace) => void navigate(path, { replace }),
      })
    )
  })
  useEffect(() => session?.moved(readablePath(pathname)), [session, pathname])

  const begun = useRef(0)
  useEffect(() => {
    if (!session || begun.current === turn) return
    begun.current = turn
    void queueHere(readablePath(pathname)).then((queue) => {
      setEmpty(queue.articles.length === 0)
      if (queue.articles.length > 0) session.begin(queue)
    })
    async function queueHere(path: string): Promise<Queue> {
      const ref = parseArticleId(path.slice(1))
      const page = ref && (await client.ensureQueryData(pageQuery(ref)).catch(() => undefined))?.page
      const article = page?.articles.find(({ n }) => n === ref?.n)
      return page && article ? queueOfPage(page, article) : queueOfLinks(document, import.meta.env.BASE_URL)
    }
  }, [session, turn, client, pathname])

  useEffect(() => {
    if (!session) return undefined
    // A page that was frozen begins its sentence anew; one that is left falls silent.
    document.addEventListener('resume', session.wake)
    addEventListener('pagehide', session.pause)
    return () => {
      document.removeEventListener('resume', session.wake)
      removeEventListener('pagehide', session.pause)
    }
  }, [session])

  const close = () => {
    session?.close()
    onClose()
  }
  if (session && !isEmpty) return <ListenBar session={session} onClose={close} />
  return (
    <section className="listen" aria-label={texts.label}>
      <div className="listen-inner">
        {isEmpty ? <p role="status">{texts.empty}</p> : <Advice />}
        <button type="button" className="link" onClick={close}>
          {texts.close}
        </button>
      </div>
    </section>
  )
}
