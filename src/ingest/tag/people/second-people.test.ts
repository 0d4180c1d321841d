import { expect, it } from 'vitest'
import type { ReadSpan } from '../learnt/read.ts'
import { loadModel } from '../model/model.ts'
import { chosenPeople } from './second-people.ts'

const person = (text: string, name: string, margin: number): ReadSpan => {
  const start = text.indexOf(name)
  return { start, end: start + name.length, name, margin, kind: 'person', ruled: 'none' }
}
const none = { places: [], organs: [], signers: [], bodies: [] }
const namesIn = (texts: readonly ReadSpan[][]): string =>
  chosenPeople(
    [],
    texts.map((spans) => ({ ...none, spans })),
    loadModel(),
  )
    .flatMap(({ spans }) => spans.map(({ name }) => name))
    .join(' ')

it('where a name ends, the other places of the article decide', () => {
  const text = '理事长黄河正带着妇女'
  const readings = [person(text, '黄河正', 40), person(text, '黄河', -20)]
  expect(namesIn([readings])).toBe('黄河正')
  expect(namesIn([readings, [person('黄河说', '黄河', 300)]])).toBe('黄河 黄河')
})

it('who was only nearly read stays where no other name lies', () => {
  expect(namesIn([[person('区领导高峰、万里', '高峰', 200), person('区领导高峰、万里', '万里', -15)]])).toBe(
    '高峰 万里',
  )
})
