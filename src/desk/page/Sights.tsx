import type { Proposal, Sight } from '../protocol.ts'
import { texts } from '../texts/texts.ts'

/** What stands around a name here and where it was read before, one under the other, so that they can be compared. */
export function Sights({ proposal: { here, there } }: { proposal: Proposal }) {
  const t = texts.names
  return (
    <dl className="question-sights">
      <dt>{t.here}</dt>
      <dd>{described(here, there)}</dd>
      <dt>{t.there(there.date)}</dt>
      <dd>{described(there, here)}</dd>
    </dl>
  )
}

/** The name where the two sides have different ones, then roles, bodies, places, and the article's headline. */
function described({ name, roles, bodies, places, headline }: Sight, other: Sight): string {
  const t = texts.names
  return [
    ...(name === other.name ? [] : [name]),
    ...[roles, bodies, places].filter((list) => list.length > 0).map(t.list),
    t.headline(headline),
  ].join(t.between)
}
