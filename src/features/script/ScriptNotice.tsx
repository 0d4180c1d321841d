import { useSyncExternalStore } from 'react'
import { useScriptTexts } from '#texts/script.ts'
import { FootBar } from '#ui/FootBar.tsx'
import { scriptState } from './watch.ts'

/** Says that the page stays as printed, where what it is converted by did not come. */
export function ScriptNotice() {
  const texts = useScriptTexts()
  const state = useSyncExternalStore(scriptState.subscribe, scriptState.read)
  return state === 'missing' ? (
    <FootBar said={texts.missing}>
      <button type="button" className="button" onClick={scriptState.retry}>
        {texts.retry}
      </button>
    </FootBar>
  ) : null
}
