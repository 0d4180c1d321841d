import type { Problem } from '#domain/parse.ts'
import { useTexts } from '#texts/texts.ts'
import { Notice } from '#ui/Notice.tsx'

/** Says that parts of the data were left out: which file, where in it, and what was wrong. */
export function ProblemNotice({ problems }: { problems: readonly Problem[] }) {
  const texts = useTexts()
  if (problems.length === 0) return null
  return (
    <Notice title={texts.error.notice(problems.length)}>
      <ProblemList problems={problems} />
    </Notice>
  )
}

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul className="problems">
      {problems.slice(0, 20).map(({ file, place, message }) => (
        <li key={`${file}${place}${message}`}>
          <code>{file}</code> <code>{place}</code> {message}
        </li>
      ))}
    </ul>
  )
}
