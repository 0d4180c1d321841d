import type { Problem } from '#domain/problem.ts'
import { useTexts } from '#texts/texts.ts'
import { coming } from '#ui/coming.tsx'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useHydrated } from '#ui/useHydrated.ts'

/** Only an editor needs the details, and they have a catalogue of their own: a chunk apart. */
const ProblemList = coming(() => import('./ProblemList.tsx').then((m) => m.ProblemList), Bare)

/** Says that parts of the data were left out; which ones is folded away. */
export function ProblemNotice({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts()
  if (problems.length === 0) return null
  return (
    <Notice title={texts.error.notice(problems.length)}>
      <ProblemDetails problems={problems} />
    </Notice>
  )
}

/** For the editor: which file, where in it, and what was wrong. */
export function ProblemDetails({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts()
  const hydrated = useHydrated()
  return (
    hydrated && (
      <Fold quiet title={texts.error.details}>
        <ProblemList problems={problems} />
      </Fold>
    )
  )
}

/** Where even the words did not come. */
function Bare({ problems }: { problems: readonly Problem[] }) {
  return (
    <p className="problems">
      {problems.map(({ file, place, code, found = code }) => [file, place, found]).join(' ')}
    </p>
  )
}
