import type { Problem, ProblemCode } from '#domain/problem.ts'

/** What was expected, in the schema library's words → ours. */
const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  Array: '列表',
  Object: '对象',
}

const WHAT: Record<ProblemCode, (problem: Problem) => string> = {
  missing: () => '缺少这一项',
  empty: () => '不能为空',
  type: ({ expected = '', found }) => `应为${KINDS[expected] ?? expected}，实为 ${found}`,
  form: ({ found }) => `内容不合规定：${found}`,
  long: ({ found, max }) => `太长：至多 ${max}，实有 ${found}，没有用上`,
  cut: ({ found, max }) => `太长：至多 ${max}，实有 ${found}，只用了前 ${max}`,
  more: ({ found }) => `还有 ${found} 处有错`,
  twice: ({ found }) => `本版已有第 ${found} 篇`,
  outside: ({ found }) => `“${found}”所指位置不在段落之内`,
  order: ({ found }) => `“${found}”与前一处重叠，或次序不对`,
  unknown: ({ found }) => `“${found}”不在本篇的标签之中`,
  json: ({ found }) => `不是完整的 JSON${found ? `（${found}）` : ''}`,
  absent: ({ found }) => (found ? `没有文件 ${found}` : '没有这个文件；请运行 npm run ingest'),
  misplaced: ({ found }) => `写的是 ${found}，与文件所在位置不符；请移动文件或改正这一项`,
  gone: () => '没有找到',
  silent: () => '没有回应',
  status: ({ found }) => `服务器回答 ${found}`,
  large: () => '超过 24 MB',
  other: ({ found = '' }) => found,
}

/** Problems in an editor's words: exact, with file and place. Not of the first load: readers are told in plain words. */
export const problemsZh = {
  place: (place: string) => place || '（整个文件）',
  what: (problem: Problem) => WHAT[problem.code](problem),
  line: (problem: Problem) =>
    `${problem.file}: ${problemsZh.place(problem.place)}: ${problemsZh.what(problem)}`,
}
export type ProblemTexts = typeof problemsZh
