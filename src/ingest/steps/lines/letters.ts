import type { Byline } from '#domain/schema.ts'

/** A line that is nothing but an address: 护士长，您好：, 亲爱的居民朋友： */
const SALUTATION =
  /^(?:[^，。：:“”]{1,12}[，,]?\s?[你您]们?好|\p{Script=Han}{0,3}(?:老师|老師|同志|师傅|妈妈|媽媽|爸爸|爷爷|奶奶|领导|領導|朋友们?|乡亲们|同学们|战友们|家长)|(?:亲爱的|親愛的|尊敬的|敬爱的|敬愛的)[^，。：:“”]{1,16})[:：!！]$/u

/** What a letter to the editor begins with. */
export const isLetter = (text: string): boolean =>
  /^(?:编辑|編輯|编者|主编)(?:同志|先生|部|老师)?[:：]/u.test(text) || SALUTATION.test(text)

/** A letter's writer: where from, and the name. */
export function readSender(line: string): Byline | undefined {
  const [, role = '', name = ''] =
    /^([\p{Script=Han}\d]{1,12})[\s　]+([\p{Script=Han}·]{2,5}|\p{Script=Han}\s\p{Script=Han}|\p{Script=Han}{2,9}(?:全体\p{Script=Han}{2}|组员|同学|职工|村民|居民|家长|学生|读者|战士|社员))$/u.exec(
      line,
    ) ?? []
  return name === '' ? undefined : { authors: [{ name: name.replace(/\s/gu, ''), role }] }
}
