import type { Doubt } from '../stages.ts'
import type { Corrections, Edit } from './edit.ts'
import { fold, quoted } from './locate.ts'

/** The doubts that no applied edit has answered: what an editor decided is not asked again. */
export function openDoubts(doubts: readonly Doubt[], { edits, misses }: Corrections): Doubt[] {
  const applied = edits.filter((edit) => !misses.some((miss) => miss.edit === edit))
  return doubts.filter((doubt) => !applied.some((edit) => answers(edit, doubt)))
}

function answers(edit: Edit, { kind, text }: Doubt): boolean {
  switch (edit.verb) {
    case 'tag':
    case 'untag':
    case 'roles':
      return kind === 'name' && text === edit.name
    case 'article':
    case 'no-article':
      return kind === 'headline' && meet(quoted(edit.headline), fold(text).text)
    case 'headline':
      return kind === 'headline' && meet(quoted(edit.of), fold(text).text)
    case 'join':
    case 'split': {
      const [end = '', begin = ''] = text.split('｜').map((half) => fold(half).text)
      const [one, other] = [quoted(edit.end), quoted(edit.begin)]
      const ends = end.endsWith(one) || one.endsWith(end)
      return kind === 'join' && ends && (begin.startsWith(other) || other.startsWith(begin))
    }
    default:
      return false
  }
}

const meet = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
