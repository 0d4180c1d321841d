import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { REGISTRY, registryWith } from './draft.ts'
import { scratchDir } from '../../../tests/support/scratch.ts'

it('the last word on a name stands in the registry, and what else is written there stays', () => {
  const content = scratchDir()
  const places = { content, data: content }
  expect(registryWith('people 高峰\n', places)).toBe('people 高峰\n')
  writeFileSync(
    join(content, REGISTRY),
    '# 登记\n\npeople 高峰 : 主席\ncompanies 某市凯歌铝业有限公司 = 凯歌铝业, 凯歌\nblock people 钟声',
  )
  expect(registryWith('block people 高峰\npeople 钟声\n', places)).toBe(
    '# 登记\n\ncompanies 某市凯歌铝业有限公司 = 凯歌铝业, 凯歌\nblock people 高峰\npeople 钟声\n',
  )
})
