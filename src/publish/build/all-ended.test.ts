import { expect, test } from 'vitest'
import { allEnded } from './all-ended.ts'

test('what fails is told when all have ended', async () => {
  const ended: string[] = []
  let finish = () => {}
  const slow = new Promise<void>((resolve) => (finish = resolve)).then(() => ended.push('slow'))
  const all = allEnded([Promise.reject(new Error('full')), slow]).catch((error: unknown) => {
    ended.push(String(error))
  })
  await new Promise(setImmediate)
  expect(ended).toEqual([])
  finish()
  await all
  expect(ended).toEqual(['slow', 'Error: full'])
})

test('what comes is told in order', async () => {
  expect(await allEnded([Promise.resolve(1), 'two'])).toEqual([1, 'two'])
})
