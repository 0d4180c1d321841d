import { useEffect, useState, type ComponentType } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useSettings } from '#data/device/settings.ts'
import { withoutTracking } from '#domain/shared-address.ts'
import { parseArticleId } from '#domain/urls.ts'
import { LanguageOffer } from '#features/language/LanguageOffer.tsx'
import { GoesOn } from '#features/offline/GoesOn.tsx'
import { UpdateBar } from '#features/offline/UpdateBar.tsx'
import { Ahead } from '#features/search/Ahead.tsx'
import { ElderTool } from '#features/settings/ElderTool.tsx'
import { QuietNames } from '#features/settings/QuietNames.tsx'
import { SettingsSheet } from '#features/settings/SettingsSheet.tsx'
import { Turning } from '#features/turning/Turning.tsx'
import { coming } from '#ui/coming.tsx'
import { AtFoot } from '#ui/FootBar.tsx'
import { ArticleTools } from './ArticleTools.tsx'
import { Busy } from './Busy.tsx'
import { Sharing } from './Sharing.tsx'
import { ToolsAway } from './ToolsAway.tsx'
import { useAhead } from './useAhead.ts'
import type { Asked } from './useAsked.ts'
import { useCarried } from './useCarried.ts'
import { useUsed } from './useUsed.ts'
import { Waiting } from './Waiting.tsx'

/** A tool whose code comes when it is asked for; where it does not come, its place says so. */
const tool = <P extends { onClose: () => void }>(load: () => Promise<ComponentType<P>>) =>
  coming<P>(load, ToolsAway)
const PrintTool = tool(() => import('#features/printing/PrintTool.tsx').then((m) => m.PrintTool))
const DownloadTool = tool(() => import('#features/offline/DownloadTool.tsx').then((m) => m.DownloadTool))
const QuickSearch = tool(() => import('#features/search/QuickSearch.tsx').then((m) => m.QuickSearch))
const ListenTool = tool(() => import('#features/listen/ListenTool.tsx').then((m) => m.ListenTool))

/** Comes with what shows the page in another script; until then, and where it does not come, the page is as printed. */
const ScriptNotice = coming(
  () => import('#features/script/ScriptNotice.tsx').then((m) => m.ScriptNotice),
  () => null,
)

/**
 * What a reader can do on any page beside reading it. Its code comes when it is asked for (`useAsked.ts`); `asked` is
 * what was pressed last of all that has `data-tool`, a new object for each press, or else the keys that were pressed meanwhile.
 */
export function Tools({ asked }: { asked: Asked | readonly KeyboardEvent[] }) {
  const { pathname } = useLocation()
  useCleanAddress()
  useAhead()
  useCarried()
  const { script } = useSettings()
  const ref = parseArticleId(pathname.slice(1))
  const isPainted = usePainted(pathname)
  const { used, close, end, listening, endListening, pressed, typed, setTyped } = useUsed(asked)
  const write = (letter: string) => setTyped((before) => before + letter)
  return (
    <>
      <QuietNames />
      <Waiting />
      <Turning pressed={pressed} onWrite={write} />
      {listening === 0 && <LanguageOffer />}
      {script !== 'auto' && <ScriptNotice />}
      {listening > 0 && (
        <AtFoot>
          <ListenTool turn={listening} onClose={endListening} meanwhile={<Busy />} />
        </AtFoot>
      )}
      {used?.tool === 'elder' && <ElderTool key={used.turn} />}
      {used?.tool === 'settings' && <SettingsSheet key={used.turn} from={used.from} onClose={close} />}
      {used?.tool === 'search' && (
        <QuickSearch
          key={used.turn}
          from={used.from}
          back={used.back}
          typed={typed}
          onClose={close}
          meanwhile={
            <>
              <Busy />
              {used.from.matches('a') && (
                <Ahead typed={typed} onType={setTyped} from={used.back} onClose={close} />
              )}
            </>
          }
        />
      )}
      {used?.tool === 'print' && (
        <PrintTool key={used.turn} path={pathname} onClose={() => end(used)} meanwhile={<Busy />} />
      )}
      {used?.tool === 'download' && (
        <DownloadTool
          key={used.turn}
          name={used.from.dataset['download'] ?? ''}
          from={used.from}
          onClose={close}
          meanwhile={<Busy />}
        />
      )}
      <UpdateBar isListening={listening > 0} />
      {listening === 0 && <GoesOn />}
      {used?.tool === 'share' && !ref && <Sharing key={used.turn} from={used.from} onClose={close} />}
      {ref && isPainted && <ArticleTools key={pathname} at={ref} used={used} onClose={close} />}
    </>
  )
}

/** What a link has brought along that only counts readers goes from the address, before the reader hands it on. */
function useCleanAddress(): void {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const left = withoutTracking(new URLSearchParams(search))?.toString()
  useEffect(() => {
    if (left !== undefined) void navigate({ search: left, hash }, { replace: true, preventScrollReset: true })
  }, [left, hash, navigate])
}

/** Whether the page of this address has been painted: what belongs to it must not keep the reader from its text. */
function usePainted(pathname: string): boolean {
  const [painted, setPainted] = useState(pathname)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setPainted(pathname))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [pathname])
  return painted === pathname
}
