import type { Problem } from '#domain/problem.ts'
import { useProblemTexts } from '#texts/problems.ts'

/** Problems as the editor needs them: which file, where in it, what is wrong. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const texts = useProblemTexts()
  return (
    <ul className="problems">
      {problems.slice(0, 20).map((problem) => (
        <li key={texts.line(problem)}>
          <code>{problem.file}</code> <code>{texts.place(problem.place)}</code> {texts.what(problem)}
        </li>
      ))}
    </ul>
  )
}
