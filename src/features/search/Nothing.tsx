import { withName, withValue } from './conditions.ts'
import { Less, type Asked } from './Less.tsx'
import { Meant } from './Meant.tsx'
import { TypedDay } from './TypedDay.tsx'

/** What leads on where nothing was found. It comes with an empty answer only. */
export function Nothing({ question, params, onChange }: Asked) {
  return (
    <>
      <TypedDay q={params.get('q') ?? ''} />
      <Less question={question} params={params} onChange={onChange} />
      <Meant
        question={question}
        onName={(kind, name) => onChange((now) => withName(withValue(now, { q: '' }), kind, name))}
      />
    </>
  )
}
