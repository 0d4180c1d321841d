import { setHistory, useHistory } from '#data/device/history.ts'
import { SAVED } from '#domain/urls.ts'
import { useKeepingTexts } from '#texts/keeping.ts'
import { Link } from '#ui/Link.tsx'
import { Switch } from '#ui/Switch.tsx'

/** Whether this device remembers what was read, and the way to what it keeps. */
export function HistorySection() {
  const { history } = useKeepingTexts()
  const isOn = useHistory()
  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping" className="after-title">
        {history.title}
      </h2>
      <Switch label={history.keep} what={history.what} on={isOn} onSwitch={setHistory} />
      <p>
        <Link className="link" to={SAVED}>
          {history.link}
        </Link>
      </p>
    </section>
  )
}
