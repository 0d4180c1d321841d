import { useMemo, useState } from 'react'
import type { Tag } from '#domain/tags.ts'
import { decide } from '../corrections.ts'
import { decideProposal } from '../proposals.ts'
import type { Draft } from '../protocol.ts'
import { MOST_QUESTIONS, questionsOf, type Question } from '../questions.ts'
import type { Naming } from '../registry-lines.ts'
import { texts } from '../texts/texts.ts'
import type { Desk } from './useDesk.ts'

/** What an editor says to a name: so it is, or what it is instead; undefined: it is none. */
export type Answer = Tag | Omit<Naming, 'onlyIn'> | undefined

export interface Questions {
  /** Those to be seen, at most {@link MOST_QUESTIONS} of the page until more are asked for. */
  shown: readonly Question[]
  /** How many more there are. */
  rest: number
  /** Nothing is asked, and nothing was. */
  none: boolean
  canUndo: boolean
  answer: (question: Question, answer: Answer) => void
  /** Undoes the last change; returns the question that is open again. */
  undo: () => string
  more: () => void
}

/** The doubtful names of a draft, less those that were answered. An answer counts at once, before the next draft comes. */
export function useQuestions(draft: Draft, desk: Pick<Desk, 'correct' | 'undo' | 'canUndo'>): Questions {
  const [answered, setAnswered] = useState<readonly { key: string; of: Draft }[]>([])
  const [limit, setLimit] = useState(MOST_QUESTIONS)
  const all = useMemo(() => questionsOf(draft.page, draft.doubts, draft.proposals), [draft])
  const isHidden = (key: string): boolean => answered.some((one) => one.of === draft && one.key === key)
  const open = all.filter(({ key }) => !isHidden(key))
  const done = answered.filter(({ key }) => !open.some((question) => question.key === key)).length
  const shown = open.slice(0, Math.max(0, limit - done))
  const t = texts.names
  return {
    shown,
    rest: open.length - shown.length,
    none: open.length === 0 && answered.length === 0,
    canUndo: desk.canUndo,
    answer: ({ key, tag, proposal }, answer) => {
      setAnswered([...answered, { key, of: draft }])
      if (proposal) {
        const isSo = answer !== undefined
        const { edits, lines } = decideProposal(proposal, isSo)
        desk.correct(edits, t.decided(proposal, isSo, shown.length - 1), lines)
        return
      }
      const naming = answer && (isNaming(answer) ? answer : { ...answer, form: answer.name, roles: [] })
      const { edits, lines } = decide(tag, naming)
      const said = naming
        ? t.isSo(naming.form, texts.kinds[naming.kind], naming.name, shown.length - 1)
        : t.isNone(tag.name, texts.kinds[tag.kind], shown.length - 1)
      desk.correct(edits, said, lines)
    },
    undo: () => {
      desk.undo()
      setAnswered(answered.slice(0, -1))
      return answered.at(-1)?.key ?? ''
    },
    more: () => setLimit(done + shown.length + MOST_QUESTIONS),
  }
}

const isNaming = (answer: Tag | Omit<Naming, 'onlyIn'>): answer is Omit<Naming, 'onlyIn'> => 'form' in answer
