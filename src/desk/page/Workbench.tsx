import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { alignArticles } from '../align.ts'
import { lineMarks } from '../marks.ts'
import { draftIdAt, rawId } from '../targets.ts'
import { texts } from '../texts/texts.ts'
import { Bar } from './Bar.tsx'
import { Doubts } from './Doubts.tsx'
import { DraftView } from './DraftView.tsx'
import { EarlierNotice } from './EarlierNotice.tsx'
import { HeadFields } from './HeadFields.tsx'
import { Misses } from './Misses.tsx'
import { QuestionList } from './QuestionList.tsx'
import { RawText } from './RawText.tsx'
import { reveal } from './reveal.ts'
import { TroubleNotice } from './TroubleNotice.tsx'
import { useDesk, type Correct, type Sheet } from './useDesk.ts'
import { useDeskKeys, useLeaveWarning } from './useDeskKeys.ts'
import { useStay } from './useStay.ts'
import { ViewSwitch, type View } from './ViewSwitch.tsx'
import './Workbench.css'

/** Raw text and draft side by side; on a phone one at a time. */
export function Workbench({ opened, onLeave }: { opened: Sheet; onLeave: () => void }) {
  const desk = useDesk(opened)
  const main = useRef<HTMLElement>(null)
  useEffect(() => main.current?.focus(), [])
  const { sheet, draft } = desk
  const [view, setView] = useState<View>('draft')
  const places = useMemo(
    () => (draft ? alignArticles(sheet.text, draft.firstLine, draft.page.articles) : []),
    [sheet.text, draft],
  )
  const marks = useMemo(
    () => lineMarks(draft?.page.articles ?? [], places, draft?.doubts ?? []),
    [places, draft],
  )
  useLeaveWarning(desk.dirty)
  useDeskKeys({ undo: desk.undo, save: () => void desk.save() })

  const goTo = (id: string, to: View) => {
    // What is not drawn yet cannot be scrolled to.
    flushSync(() => setView(to))
    reveal(id)
  }

  const stay = useStay(draft)
  const correct: Correct = (...correction) => {
    stay()
    desk.correct(...correction)
  }

  return (
    <div className="desk">
      <Bar desk={desk} onLeave={onLeave} />
      <ViewSwitch view={view} onView={setView} />
      <p className="hidden" role="status">
        {desk.said}
      </p>
      <main className="bench" data-view={view} tabIndex={-1} ref={main}>
        <section className="pane pane-raw" aria-label={texts.raw.title}>
          <details className="head-details">
            <summary>
              {sheet.head.paper} {sheet.head.date} {sheet.head.page} {sheet.head.pageName}
            </summary>
            <HeadFields head={sheet.head} onChange={(head) => desk.change({ head })} />
          </details>
          <RawText
            text={sheet.text}
            firstLine={draft?.firstLine ?? 1}
            marks={marks}
            onChange={(text) => desk.change({ text })}
            onGo={(line) => goTo(draftIdAt(line, places), 'draft')}
          />
        </section>
        <section className="pane pane-draft" aria-label={texts.draft.title}>
          <TroubleNotice trouble={desk.trouble} onOverwrite={() => void desk.save(true)} />
          <EarlierNotice earlier={desk.earlier} onDone={() => main.current?.focus()} />
          {draft && <Misses draft={draft} onDrop={desk.drop} />}
          {draft && <QuestionList draft={draft} desk={desk} onGo={(id) => goTo(id, 'draft')} />}
          {draft && <Doubts doubts={draft.doubts.filter(({ tag }) => !tag)} places={places} onGo={goTo} />}
          {draft && (
            <DraftView
              page={draft.page}
              places={places}
              tools={{ edits: sheet.edits, correct, onGo: (line) => goTo(rawId(line), 'raw') }}
            />
          )}
        </section>
      </main>
    </div>
  )
}
