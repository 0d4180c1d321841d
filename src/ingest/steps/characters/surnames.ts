import { SURNAMES } from '../../tag/lists/surnames.ts'
import { simplified } from './simplified.ts'

/** Rarer ones of the Hundred Family Surnames, which are no common words; enough where a line of writers stands. */
const RARER = new Set('狄裘芮汲邴隗宓郗戎莘蒯阙厍訾邰璩庾郦羿钭蓟漆')

const DOUBLE = new Set(
  '令狐 端木 百里 东郭 南门 钟离 宇文 长孙 慕容 司徒 公孙 澹台 皇甫 尉迟 轩辕 呼延 司空 太史 申屠 公冶 濮阳 淳于 单于 诸葛 夏侯 东方 独孤'.split(
    ' ',
  ),
)

/** Whether a name begins with a surname, of one character or two. */
export function hasSurname(name: string): boolean {
  const own = simplified(name)
  return (
    SURNAMES.has(own.charAt(0)) ||
    RARER.has(own.charAt(0)) ||
    SURNAMES.has(own.slice(0, 2)) ||
    (own.length > 2 && DOUBLE.has(own.slice(0, 2)))
  )
}
