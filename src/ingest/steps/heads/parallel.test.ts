import { expect, it } from 'vitest'
import { areParallel } from './parallel.ts'

it.each([
  ['当好改革发展“排头兵”', '全力推动经济稳步前进', true],
  ['“一碗热粥的温暖”', '关爱行动开展', false],
  ['进一步加强', '两地结对共建工作', false],
  ['坚持以人民为中心', '推动高质量发展', true],
  ['全面推进乡村的', '建设美丽家园', false],
])('%s｜%s → %s', (first, second, parallel) => {
  expect(areParallel(first, second)).toBe(parallel)
})
