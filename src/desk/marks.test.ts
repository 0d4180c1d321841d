import { expect, it } from 'vitest'
import { lineMarks } from './marks.ts'

it('marks where articles begin, what was joined and left out, and what is doubtful', () => {
  const leftOut = { line: 9, kind: 'left-out', message: '', text: '下转第2版' }
  const join = { line: 11, kind: 'join', message: '', text: '' }
  const marks = lineMarks(
    [{ n: 1 }, { n: 4 }],
    [
      {
        headline: { first: 6, last: 7 },
        paragraphs: [{ first: 8, last: 11, joints: [{ offset: 4, line: 11 }] }, undefined],
      },
      { paragraphs: [undefined, { first: 13, last: 13, joints: [] }] },
    ],
    [leftOut, join],
  )
  expect(marks.get(6)).toMatchObject({ begins: 1, headline: true })
  expect(marks.get(7)).toMatchObject({ headline: true })
  expect(marks.get(7)?.begins).toBeUndefined()
  expect(marks.get(8)).toBeUndefined()
  expect(marks.get(9)).toMatchObject({ leftOut: true, doubts: [leftOut] })
  expect(marks.get(11)).toMatchObject({ joined: true, doubts: [join] })
  expect(marks.get(13)).toMatchObject({ begins: 4, headline: false })
})
