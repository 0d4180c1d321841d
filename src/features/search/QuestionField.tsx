import { useCallback } from 'react'
import { useNavigate } from 'react-router'
import { withName, withValue } from './conditions.ts'
import { SearchBox } from './SearchBox.tsx'
import { useSteps, type Step } from './steps.ts'

/** The field with its steps: what is typed becomes words of the question, a name that is chosen one of its conditions. */
export function QuestionField({
  params,
  step,
  onSearch,
}: {
  params: URLSearchParams
  step: Step
  /** The reader said what to look for, not just paused. */
  onSearch?: (text: string) => void
}) {
  const navigate = useNavigate()
  const search = useCallback(
    (text: string, final: boolean) => {
      if (final) onSearch?.(text)
      step((now) => withValue(now, { q: text.trim() }), final ? 'entered' : 'typed')
    },
    [step, onSearch],
  )
  return (
    <SearchBox
      params={params}
      onSearch={search}
      onChoose={(one, rest) => {
        if (one.type !== 'name') void navigate(`/${one.id}`)
        else step((now) => withName(withValue(now, { q: rest }), one.kind, one.name), 'entered')
      }}
    />
  )
}

/** The same on another page that answers questions: its address is what is asked. */
export function OwnField() {
  const [params, step] = useSteps()
  return <QuestionField params={params} step={step} />
}
