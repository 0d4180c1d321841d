import { expect, it } from 'vitest'
import { cleanCharacters } from './clean.ts'

it.each([
  ['soft hyphen and zero-width space', '版\u00AD面\u200B', '版面'],
  ['Kangxi radicals', '⼈⺠⽇报', '人民日报'],
  ['compatibility ideographs', '\uF9D1年', '六年'],
  ['full-width digits and letters', '２０２４年ＧＤＰ', '2024年GDP'],
  ['a private-use character, whose form is lost', '李\uE001说', '李〓说'],
  ['what an earlier program could not read', '李\uFFFD说', '李〓说'],
  ['no-break space', '记者\u00A0张三', '记者 张三'],
  ['traditional script stays', '漢語', '漢語'],
])('%s', (_, text, clean) => {
  expect(cleanCharacters(text)).toBe(clean)
})
