import { useState } from 'react'
import { useLocation } from 'react-router'
import { parseArticleId } from '#domain/urls.ts'
import { ElderTool } from '#features/settings/ElderTool.tsx'
import { QuietNames } from '#features/settings/QuietNames.tsx'
import { SettingsSheet } from '#features/settings/SettingsSheet.tsx'
import { ArticleTools } from './ArticleTools.tsx'
import type { Asked, Used } from './useAsked.ts'
import { Waiting } from './Waiting.tsx'

/**
 * What a reader can do on any page beside reading it. Its code comes when the reader begins to do something; `asked` is
 * what was pressed last of all that has `data-tool`, a new object for each press.
 */
export function Tools({ asked }: { asked: Asked | 'nothing' }) {
  const { pathname } = useLocation()
  const ref = parseArticleId(pathname.slice(1))
  const [seen, setSeen] = useState<Asked | 'nothing'>('nothing')
  const [last, setLast] = useState<Used>()
  if (asked !== seen) {
    setSeen(asked)
    if (asked !== 'nothing') setLast(next(last, { ...asked, on: pathname, turn: 0 }))
  }
  const used = last?.on === pathname ? last : undefined
  return (
    <>
      <QuietNames />
      <Waiting />
      {used?.tool === 'elder' && <ElderTool key={used.turn} />}
      {used?.tool === 'settings' && (
        <SettingsSheet key={used.turn} from={used.from} onClose={() => setLast(undefined)} />
      )}
      {ref && <ArticleTools key={pathname} at={ref} used={used} />}
    </>
  )
}

/** A sheet is closed by the button that opened it. */
const next = (before: Used | undefined, used: Used): Used | undefined =>
  used.tool === 'settings' && before?.tool === used.tool && before.on === used.on
    ? undefined
    : { ...used, turn: (before?.turn ?? 0) + 1 }
