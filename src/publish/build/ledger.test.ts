import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Ledger } from './ledger.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ledger-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))
const paths = () => [...new Ledger(dir).entries.keys()]

test('what was entered is known to the next build, what was struck out is not', () => {
  const ledger = new Ledger(dir)
  expect(ledger.known).toBe(false)
  ledger.enter([
    { path: 'a', hash: '1', reads: ['x'] },
    { path: 'b', hash: '2', reads: [] },
  ])
  ledger.strike(['b'])
  expect(new Ledger(dir).entries.get('a')).toEqual({ hash: '1', reads: ['x'] })
  ledger.close()
  expect(paths()).toEqual(['a'])
  expect(new Ledger(dir).known).toBe(true)
})

test('a line torn by a killed build is no entry, and does not spoil the next', () => {
  new Ledger(dir).enter([{ path: 'a', hash: '1', reads: [] }])
  appendFileSync(join(dir, 'ledger.jsonl'), '\n["b","2",["x')
  new Ledger(dir).enter([{ path: 'c', hash: '3', reads: [] }])
  expect(paths()).toEqual(['a', 'c'])
})
