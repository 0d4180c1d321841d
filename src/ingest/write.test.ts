import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from './write.ts'
import { scratchDir } from '../../tests/support/scratch.ts'

it('replaces a file whole, and leaves nothing beside it, even where it fails', () => {
  const dir = scratchDir()
  writeWhole(join(dir, 'a/b.json'), 'old')
  writeWhole(join(dir, 'a/b.json'), 'new')
  expect(readFileSync(join(dir, 'a/b.json'), 'utf8')).toBe('new')
  mkdirSync(join(dir, 'a/taken.json'))
  writeFileSync(join(dir, 'a/taken.json/full'), '')
  expect(() => {
    writeWhole(join(dir, 'a/taken.json'), 'x')
  }).toThrow('taken.json')
  expect(readdirSync(join(dir, 'a')).sort((x, y) => (x < y ? -1 : 1))).toEqual(['b.json', 'taken.json'])
})
