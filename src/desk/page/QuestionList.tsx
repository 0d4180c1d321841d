import { useState } from 'react'
import type { Draft } from '../protocol.ts'
import { MOST_QUESTIONS, type Question } from '../questions.ts'
import { paragraphId } from '../targets.ts'
import { texts } from '../texts/texts.ts'
import { QuestionRow } from './QuestionRow.tsx'
import type { Desk } from './useDesk.ts'
import { useListFocus } from './useListFocus.ts'
import { useQuestions, type Answer } from './useQuestions.ts'
import './QuestionList.css'

interface QuestionListProps {
  draft: Draft
  desk: Desk
  onGo: (id: string) => void
}

/**
 * The editor's minute: the doubtful names on which most of the page hangs, to accept or reject by a key. The keyboard
 * stays in the list: on the row that follows the answered one, at last on what is said of the empty list.
 */
export function QuestionList({ draft, desk, onGo }: QuestionListProps) {
  const { shown, rest, none, canUndo, answer, undo, more } = useQuestions(draft, desk)
  const [chosen, setChosen] = useState({ key: '', index: 0 })
  const [changing, setChanging] = useState('')
  const t = texts.names
  const found = shown.findIndex(({ key }) => key === chosen.key)
  const at = found < 0 ? Math.min(chosen.index, shown.length - 1) : found
  const current = shown[at]

  const choose = (index: number) => {
    const row = shown[index]
    if (!row) return
    claim()
    setChosen({ key: row.key, index })
  }
  const say = (question: Question, said: Answer) => {
    claim()
    setChosen({ key: '', index: shown.indexOf(question) })
    setChanging('')
    answer(question, said)
  }
  const takeBack = () => {
    claim()
    setChosen({ key: undo(), index: at })
  }
  const press = (key: string): boolean => {
    if (key === 'u' && canUndo) takeBack()
    else if (!current) return false
    else if (key === 'y') say(current, current.tag)
    else if (key === 'n') say(current, undefined)
    else if (key === 'c' && !current.proposal) setChanging(current.key)
    else if (key === 's' || key === 'ArrowDown') choose(at + 1)
    else if (key === 'ArrowUp') choose(at - 1)
    else return false
    return true
  }
  const { list, claim } = useListFocus({
    onRow: (key) => setChosen({ key, index: shown.findIndex((question) => question.key === key) }),
    onKey: press,
  })

  if (none) return null
  return (
    <section ref={list} className="questions" aria-label={t.title}>
      <details open>
        <summary>{current ? t.count(shown.length) : t.none}</summary>
        {current ? (
          <>
            <p className="aside">{t.hint}</p>
            <ol>
              {shown.map((question) => (
                <QuestionRow
                  key={question.key}
                  question={question}
                  current={question === current}
                  changing={question.key === changing}
                  onAnswer={(said) => say(question, said)}
                  onChanging={(open) => setChanging(open ? question.key : '')}
                  onGo={() => onGo(paragraphId(question.article, question.paragraph))}
                />
              ))}
            </ol>
          </>
        ) : (
          <p data-focus className="aside" tabIndex={-1}>
            {rest > 0 ? t.enough(rest) : t.allDone}
          </p>
        )}
        <div className="question-foot">
          {current && <span className="aside question-keys">{t.keys}</span>}
          {canUndo && (
            <button type="button" className="tool" aria-keyshortcuts="u" onClick={takeBack}>
              {texts.bar.undo}
            </button>
          )}
          {rest > 0 && !current && (
            <button type="button" className="tool" onClick={more}>
              {t.more(Math.min(rest, MOST_QUESTIONS))}
            </button>
          )}
        </div>
      </details>
    </section>
  )
}
