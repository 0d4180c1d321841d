import { expect, it } from 'vitest'
import { tagText } from '../tag-text.ts'

it.each([
  // A plain word before a level names nothing, nor a bare level.
  ['全区有九个贫困县，四十个贫困村。', []],
  ['各省、自治区、直辖市都有代表参加。', []],
  ['要强化街道管理职能，让村民了解村务。', []],
  ['他们建起了别墅区和游乐区。', []],
  ['在解放区和敌占区之间有一条河。', []],
  ['哪些区的工作做得好？', []],
  // The end of a word is no level.
  ['他坐下不久就坠入梦乡。', []],
  ['他身居闹市，经常步入误区。', []],
  ['要列入驻村干部的目标。', []],
  // Two levels.
  ['这天她报考了湖北省省直机关。', ['湖北省']],
  ['上海区县财政收入增长。', ['上海']],
  ['一项规定要求双泾村村干部到户。', ['双泾村']],
  // A name that is a word as well.
  ['寿县建设乡电管站有了广播。', ['寿县', '建设乡']],
  ['记者从团结乡了解到这件事。', ['团结乡']],
  ['这里是长沙县果园镇。', ['长沙县', '果园镇']],
])('%s', (text, places) => {
  expect(tagText(text).places).toEqual(places)
})
