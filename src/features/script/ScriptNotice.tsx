import { useScriptTexts } from '#texts/script.ts'
import { Notice } from '#ui/Notice.tsx'
import { retryScript, useScriptState } from './watch.ts'

/** Says that the page stays as printed, where what it is converted by did not come. */
export function ScriptNotice() {
  const texts = useScriptTexts()
  return useScriptState() === 'missing' ? (
    <Notice title={texts.missing}>
      <button type="button" className="button" onClick={retryScript}>
        {texts.retry}
      </button>
    </Notice>
  ) : null
}
