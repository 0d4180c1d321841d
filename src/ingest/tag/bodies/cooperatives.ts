import { within, type Read } from '../read-surely.ts'

/**
 * A farmers' cooperative of the 1950s, called by its name and 社 alone, with or without its township: 桃墟乡|东风社. No other body that
 * ends so has members and team leaders of these names.
 */
const COOPERATIVE =
  /^((?:\p{Script=Han}{2,5}[乡镇村县区])?)(?!.*(?:信用|供销|合作|通讯|新华|出版|旅行|杂志|农业|生产|通信|文学|新闻|[法中]新|美联|路透|共同|塔斯|中央|合众|学|公|报|诗|茶|旅|画|书|剧)社$)\p{Script=Han}{2,3}社$/u
const OF_COOPERATIVE = /^(?:的?社员|社主任|妇女队长|生产队|饲养员)/u

/** Whether a body that was read is a cooperative, by who is of it. */
export const isCooperative = (text: string, { start, end }: Read): boolean =>
  text.charAt(end - 1) === '社' &&
  OF_COOPERATIVE.test(text.slice(end, end + 4)) &&
  COOPERATIVE.test(text.slice(start, end))

/** The cooperative without the township before it. */
export const cooperativeOf = (text: string, span: Read): Read => ({
  ...within(
    span,
    span.start + (COOPERATIVE.exec(text.slice(span.start, span.end))?.[1]?.length ?? 0),
    span.end,
  ),
  kind: 'company',
  slot: true,
})
