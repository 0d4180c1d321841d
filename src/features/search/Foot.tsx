import { Help } from './Help.tsx'
import { Offline } from './Offline.tsx'

/** What stands below the answers: what can be typed, and the index to be taken along. */
export function Foot() {
  return (
    <div className="search-foot">
      <Help />
      <Offline />
    </div>
  )
}
