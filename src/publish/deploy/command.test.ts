import { expect, test } from 'vitest'
import { readArguments } from './command.ts'

test('reads a folder, the grace in seconds (a day by default), and a dry run', () => {
  expect(readArguments(['/www'])).toEqual({ dest: '/www', grace: 86_400, dryRun: false })
  expect(readArguments(['--dry-run', '/www', '--grace', '0'])).toEqual({
    dest: '/www',
    grace: 0,
    dryRun: true,
  })
})

test.each([
  [[], 'Name one folder'],
  [['a', 'b'], 'Name one folder'],
  [['a', '--grace', 'x'], '--grace takes whole seconds, not "x"'],
  [['a', '--grace', '1.5'], 'whole seconds'],
  [['a', '--force'], "Unknown option '--force'"],
])('%j is refused with the usage', (args, why) => {
  expect(() => readArguments(args)).toThrow(why)
  expect(() => readArguments(args)).toThrow('Usage: npm run publish -- DEST')
})
