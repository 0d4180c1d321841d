// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { awaitWords } from './words.ts'

/** A key at a moment (ms). */
function key(name: string, at: number, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: name, ...more })
  Object.defineProperty(event, 'timeStamp', { value: at })
  return event
}

test('letters from the key that asks for a field are for that field', () => {
  const words = awaitWords()
  expect(words.letterOf(key('q', 10))).toBeUndefined()
  words.begin(100)
  for (const letter of ['q', '/', '汤', '𠮷']) expect(words.letterOf(key(letter, 110))).toBe(letter)
})

test('what is no letter, a shortcut, and what comes much later keep their meaning', () => {
  const words = awaitWords()
  words.begin(100)
  expect(words.letterOf(key('ArrowRight', 110))).toBeUndefined()
  expect(words.letterOf(key('r', 120, { ctrlKey: true }))).toBeUndefined()
  expect(words.letterOf(key('n', 3200))).toBeUndefined()
})

test('however long it takes, as long as one letter follows the other', () => {
  const words = awaitWords()
  words.begin(100)
  for (const [i, letter] of ['j', 'u', 'n'].entries())
    expect(words.letterOf(key(letter, 2000 * (i + 1)))).toBe(letter)
})

test('who turns to something else has ended it', () => {
  const words = awaitWords()
  words.begin(100)
  words.end()
  expect(words.letterOf(key('j', 110))).toBeUndefined()
  words.begin(200)
  expect(words.letterOf(key('Escape', 210))).toBeUndefined()
  expect(words.letterOf(key('j', 220))).toBeUndefined()
})

test('a field that has the focus takes its letters itself, and after it keys mean what they mean', () => {
  const words = awaitWords()
  words.begin(100)
  const field = document.createElement('input')
  document.body.append(field)
  field.addEventListener('keydown', (event) => expect(words.letterOf(event)).toBeUndefined())
  field.dispatchEvent(key('q', 110))
  expect(words.letterOf(key('j', 120))).toBeUndefined()
  expect.assertions(2)
})
