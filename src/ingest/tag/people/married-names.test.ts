import { expect, it } from 'vitest'
import { readText } from '../learnt/read.ts'
import { loadModel } from '../model/model.ts'

const surePeople = (text: string): string[] =>
  readText(text, loadModel(), new Set())
    .spans.filter(({ kind, slot }) => kind === 'person' && slot)
    .map(({ name }) => name)

it.each([
  ['沙田居民陳何婉芳更寫信訴苦。', '陳何婉芳'],
  ['議員黃鄭麗珍說，進度太慢。', '黃鄭麗珍'],
])('%s names %s', (text, name) => {
  expect(surePeople(text)).toContain(name)
})

it('words of simplified script that look so are none', () => {
  expect(surePeople('孩子们高高兴兴地回家，收下金钱厚礼。')).toEqual([])
})
