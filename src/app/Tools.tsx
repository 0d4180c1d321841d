import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { useLocation, useNavigate, useNavigation } from 'react-router'
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
import { FOLDER } from '#ui/Link.tsx'
import { ArticleTools } from './ArticleTools.tsx'
import { Busy } from './Busy.tsx'
import { Sharing } from './Sharing.tsx'
import { ToolsAway } from './ToolsAway.tsx'
import { useAhead } from './useAhead.ts'
import type { Asked, Used } from './useAsked.ts'
import { useCarried } from './useCarried.ts'
import { Waiting } from './Waiting.tsx'

/** A tool whose code comes when it is asked for; where it does not come, its place says so. */
const tool = <P extends { onClose: () => void }>(load: () => Promise<ComponentType<P>>) =>
  coming<P>(load, ToolsAway)
const PrintTool = tool(() => import('#features/printing/PrintTool.tsx').then((m) => m.PrintTool))
const DownloadTool = tool(() => import('#features/offline/DownloadTool.tsx').then((m) => m.DownloadTool))
const QuickSearch = tool(() => import('#features/search/QuickSearch.tsx').then((m) => m.QuickSearch))
const ListenTool = tool(() => import('#features/listen/ListenTool.tsx').then((m) => m.ListenTool))

/** Tools that have nothing to do with what stands on a page. */
const ON_ALL = new Set(['search', 'settings', 'elder'])

/** Comes with what shows the page in another script; until then, and where it does not come, the page is as printed. */
const ScriptNotice = coming(
  () => import('#features/script/ScriptNotice.tsx').then((m) => m.ScriptNotice),
  () => null,
)

/**
 * What a reader can do on any page beside reading it. Its code comes when the reader begins to do something; `asked` is
 * what was pressed last of all that has `data-tool`, a new object for each press, or else the keys that were pressed meanwhile.
 */
export function Tools({ asked }: { asked: Asked | readonly KeyboardEvent[] }) {
  const { pathname } = useLocation()
  const { location: to } = useNavigation()
  useCleanAddress()
  useAhead()
  useCarried()
  const { script } = useSettings()
  const ref = parseArticleId(pathname.slice(1))
  const isPainted = usePainted(pathname)
  const [seen, setSeen] = useState<typeof asked>()
  const [pressed, setPressed] = useState<readonly KeyboardEvent[]>([])
  /** What was typed for the field that searches before it was there. */
  const [typed, setTyped] = useState('')
  const [last, setLast] = useState<Used>()
  /** Presses so far: a tool that was closed begins no new count, in which a press would look like one that is done. */
  const [turns, setTurns] = useState(0)
  /** Listening goes on from page to page: presses so far, 0 for a bar that is closed. */
  const [listening, setListening] = useState(0)
  const close = useCallback(() => {
    setLast(undefined)
    setTyped('')
  }, [])
  const write = useCallback((letter: string) => setTyped((before) => before + letter), [])
  if (asked !== seen) {
    setSeen(asked)
    if (!('tool' in asked)) setPressed(asked)
    else if (asked.tool === 'listen') setListening((turn) => turn + 1)
    else {
      setTurns(turns + 1)
      setLast(
        next(last, {
          ...asked,
          on: pathname,
          to: to?.pathname.slice(FOLDER.length),
          turn: turns + 1,
          wasOn: asked.from.getAttribute('aria-pressed') === 'true',
        }),
      )
    }
  } else if (last && last.on !== pathname) {
    // Who comes back to a page asks for nothing: what they saved there would be taken back. But what is the same on every page is
    // wanted on the one that was on its way, too.
    if (last.to === pathname && ON_ALL.has(last.tool)) setLast({ ...last, on: pathname })
    else close()
  }
  const used = last?.on === pathname ? last : undefined
  return (
    <>
      <QuietNames />
      <Waiting />
      <Turning pressed={pressed} onWrite={write} />
      {listening === 0 && <LanguageOffer />}
      {script !== 'auto' && <ScriptNotice />}
      {listening > 0 && (
        <AtFoot>
          <ListenTool turn={listening} onClose={() => setListening(0)} meanwhile={<Busy />} />
        </AtFoot>
      )}
      {used?.tool === 'elder' && <ElderTool key={used.turn} />}
      {used?.tool === 'settings' && <SettingsSheet key={used.turn} from={used.from} onClose={close} />}
      {used?.tool === 'search' && (
        <QuickSearch
          key={used.turn}
          from={used.from}
          typed={typed}
          onClose={close}
          meanwhile={
            <>
              <Busy />
              {used.from.matches('a') && (
                <Ahead typed={typed} onType={setTyped} from={used.from} onClose={close} />
              )}
            </>
          }
        />
      )}
      {used?.tool === 'print' && (
        <PrintTool
          key={used.turn}
          path={pathname}
          onClose={() => setLast((now) => (now === used ? undefined : now))}
          meanwhile={<Busy />}
        />
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

/** Sheets are closed by the button that opened them. */
const next = (before: Used | undefined, used: Used): Used | undefined =>
  (used.tool === 'settings' || used.tool === 'share') && before?.tool === used.tool && before.on === used.on
    ? undefined
    : used
