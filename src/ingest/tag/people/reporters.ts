import { simplified } from '../../steps/characters/simplified.ts'
import type { Found } from '../tagger.ts'

/** Who writes for the paper; but 社区工|作者甲, 《…》|作者甲, 出版社|编辑甲 and 科技|特派员甲 are in the story. */
const CALLING =
  /(?:记者|通讯员|(?<!科技|农技|法治|法律|金融|[委府局])特派员|实习生|摄影|撰稿|(?<![社部刊局馆院]|杂志|电视台)编辑|责编|(?<![工》])作者|供稿|文\/|图\/|摄[:：])[\s:：]*(?:[\p{Script=Han}·]{2,6}[、，,\s和]{1,2}){0,6}$/u
const MADE =
  /^(?:[、，,\s和][\p{Script=Han}·]{2,6}){0,4}\s*(?:摄|供图|撰文|报道[:：]|摄影报道|文并摄|图(?!\p{Script=Han}))/u

/** Whether a person is named as one who wrote or pictured the article, in its byline or where a credit stands. */
export function isReporter(printed: string, found: Found, authors: ReadonlySet<string>): boolean {
  if (found.kind !== 'people') return false
  if (authors.has(found.name)) return true
  const text = simplified(printed)
  const before = text.slice(Math.max(0, found.start - 40), found.start)
  if (CALLING.test(before) || MADE.test(text.slice(found.end, found.end + 30))) return true
  return inSignature(text, found)
}

/** A bracket of nothing but names that ends a paragraph: its writers. */
function inSignature(text: string, { start, end }: Found): boolean {
  const bracket = /[。！？”][（(]([\p{Script=Han}·\s、]{2,24})[)）]$/u.exec(text)
  return bracket !== null && start > bracket.index && end <= text.length
}
