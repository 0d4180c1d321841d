import { useId } from 'react'
import type { Question } from '../questions.ts'
import { texts } from '../texts/texts.ts'
import { QuestionForm } from './QuestionForm.tsx'
import { Sights } from './Sights.tsx'
import type { Answer } from './useQuestions.ts'

interface QuestionRowProps {
  question: Question
  /** Whether the keyboard is here: one row of the list takes part in the order of tabs. */
  current: boolean
  changing: boolean
  onAnswer: (answer: Answer) => void
  onChanging: (changing: boolean) => void
  onGo: () => void
}

/** A doubtful name in its sentence, and what can be said to it. */
export function QuestionRow({ question, current, changing, onAnswer, onChanging, onGo }: QuestionRowProps) {
  const t = texts.names
  const { key, tag, why, before, after, proposal } = question
  const kind = texts.kinds[tag.kind]
  const sentence = useId()
  const stop = current ? 0 : -1
  return (
    <li className={current ? 'question question-current' : 'question'} data-row={key}>
      <p className="question-head">
        <button
          type="button"
          className={`name name-${tag.kind}`}
          aria-label={t.where(tag.name)}
          title={t.where(tag.name)}
          tabIndex={stop}
          onClick={onGo}
        >
          {tag.name}
        </button>
        <span className="aside">{proposal ? t.ask(proposal) : why}</span>
      </p>
      <p className="question-sentence" id={sentence}>
        {before}
        <mark>{tag.name}</mark>
        {after}
      </p>
      {proposal && <Sights proposal={proposal} />}
      <div className="question-buttons">
        <button
          data-focus={current || undefined}
          type="button"
          className="button"
          tabIndex={stop}
          aria-label={proposal ? t.answer(proposal, true) : t.yesTo(tag.name, kind)}
          aria-describedby={sentence}
          aria-keyshortcuts="y"
          onClick={() => onAnswer(tag)}
        >
          {t.yes} <kbd>Y</kbd>
        </button>
        <button
          type="button"
          className="button"
          tabIndex={stop}
          aria-label={proposal ? t.answer(proposal, false) : t.noTo(tag.name, kind)}
          aria-keyshortcuts="n"
          onClick={() => onAnswer(undefined)}
        >
          {t.no} <kbd>N</kbd>
        </button>
        {!proposal && (
          <button
            type="button"
            className="button"
            tabIndex={stop}
            aria-label={t.changeOf(tag.name)}
            aria-expanded={changing}
            aria-keyshortcuts="c"
            onClick={() => onChanging(!changing)}
          >
            {t.change} <kbd>C</kbd>
          </button>
        )}
      </div>
      {changing && <QuestionForm question={question} onAnswer={onAnswer} onClose={() => onChanging(false)} />}
    </li>
  )
}
