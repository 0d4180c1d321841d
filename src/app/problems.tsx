import type { Problem } from '#domain/parse.ts'
import { useTexts } from '#texts/texts.ts'
import { Fold } from '#ui/Fold.tsx'
import { Notice } from '#ui/Notice.tsx'

/** Says that parts of the data were left out; what exactly is for the editor, and folded away. */
export function ProblemNotice({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts()
  if (problems.length === 0) return null
  return (
    <Notice title={texts.error.notice(problems.length)}>
      <ProblemFold problems={problems} />
    </Notice>
  )
}

/** Which file, where in it, and what was wrong. */
export function ProblemFold({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts()
  return (
    <Fold quiet title={texts.error.details}>
      <ul className="problems">
        {problems.slice(0, 20).map(({ file, place, message }) => (
          <li key={`${file}${place}${message}`}>
            <code>{file}</code> <code>{place}</code> {message}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
