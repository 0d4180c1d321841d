import './styles/index.css'
import { boot } from './app/boot.tsx'

/** Reading comes first: what keeps it for later waits so long after the page has come (ms). */
const QUIET_MS = 500

const root = document.getElementById('root')
// In a task of its own: as long as the browser takes in the code, it answers nobody.
if (root) setTimeout(() => void boot(root))
if (import.meta.env.OFFLINE && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') keepLater()
  else addEventListener('load', keepLater)
}

function keepLater() {
  setTimeout(
    () =>
      void import('#data/device/worker.ts').then(
        (m) => m.keepRead(),
        () => undefined,
      ),
    QUIET_MS,
  )
}
