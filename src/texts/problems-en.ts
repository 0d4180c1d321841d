import type { Problem, ProblemCode } from '#domain/problem.ts'
import type { ProblemTexts } from './problems-zh.ts'

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  Array: 'a list',
  Object: 'an object',
}

const WHAT: Record<ProblemCode, (problem: Problem) => string> = {
  missing: () => 'is missing',
  empty: () => 'must not be empty',
  type: ({ expected = '', found }) => `should be ${KINDS[expected] ?? expected}, is ${found}`,
  form: ({ found }) => `is not as the contract wants it: ${found}`,
  long: ({ found, max }) => `is too long: at most ${max}, has ${found}; it was left out`,
  cut: ({ found, max }) => `is too long: at most ${max}, has ${found}; only the first ${max} were used`,
  more: ({ found }) => `${found} more faults here`,
  twice: ({ found }) => `the page already has an article ${found}`,
  outside: ({ found }) => `“${found}”: the place is outside its paragraph`,
  order: ({ found }) => `“${found}” overlaps the one before, or is out of order`,
  unknown: ({ found }) => `“${found}” is not among the article’s tags`,
  json: ({ found }) => `no complete JSON${found ? ` (${found})` : ''}`,
  absent: ({ found }) => (found ? `there is no file ${found}` : 'there is no such file; run npm run ingest'),
  misplaced: ({ found }) => `says ${found}, but the file stands elsewhere; move the file or correct this`,
  gone: () => 'was not found',
  silent: () => 'did not answer',
  status: ({ found }) => `the server answered ${found}`,
  large: () => 'is larger than 24 MB',
  other: ({ found = '' }) => found,
}

/** Problems in an English editor's words: exact, with file and place. */
export const problemsEn: ProblemTexts = {
  place: (place) => place || '(whole file)',
  what: (problem) => WHAT[problem.code](problem),
  line: (problem) => `${problem.file}: ${problemsEn.place(problem.place)}: ${problemsEn.what(problem)}`,
}
