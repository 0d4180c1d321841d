import { EM, LABEL_HEIGHT, WIDTH, labelOf, labelWidth } from '#domain/network-labels.ts'
import type { Network as Names, NetworkEdge, NetworkNode, Places } from '#domain/network.ts'
import { writeAddress } from '#domain/query-address.ts'
import { withFilter, type Query } from '#domain/query.ts'
import { SEARCH, tagPath } from '#domain/urls.ts'
import { useNetworkTexts } from '#texts/network.ts'
import { Fold } from '#ui/Fold.tsx'
import { Link } from '#ui/Link.tsx'
import './Network.css'

/** A pair as it is shown: both names, and the address that lists the articles that name them. */
interface Pair extends NetworkEdge {
  one: NetworkNode
  other: NetworkNode
  evidence: string
}

/**
 * Who stands with whom, as a drawing and as a table that says the same. Names lead to their pages, pairs to the articles
 * that name both. The drawing is for eyes and fingers; the table is what a screen reader reads and a keyboard walks
 * through: the links of the drawing, the same once more in no order of the text, are hidden from both.
 * @param places where the names stand; nothing is drawn if they are not of this network
 * @param base what all of the articles answer
 * @param list where the articles of a pair are listed: the search, or another list that its address narrows
 */
export function Network({
  network,
  places,
  base,
  list = SEARCH,
}: {
  network: Names
  places: Places
  base: Query
  list?: string
}) {
  const texts = useNetworkTexts()
  const { nodes, edges, names, pairs: all } = network
  if (places.at.length !== 2 * nodes.length) return null
  const pairs = edges.flatMap((edge): Pair[] => {
    const [one, other] = [nodes[edge.a], nodes[edge.b]]
    return one && other ? [{ ...edge, one, other, evidence: evidenceOf(list, base, [one, other]) }] : []
  })
  return (
    <div className="network">
      <Drawing nodes={nodes} pairs={pairs} places={places} />
      <p className="network-about">{texts.about}</p>
      {all > pairs.length && (
        <p className="network-about">{texts.part(names, all, nodes.length, pairs.length)}</p>
      )}
      <Fold title={texts.table(pairs.length)}>
        <table className="network-table">
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {texts.names}
              </th>
              <th scope="col">{texts.shared}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ a, b, one, other, articles, evidence }) => (
              <tr key={`${a} ${b}`}>
                <td>
                  <Link to={tagPath(one)}>{one.name}</Link>
                </td>
                <td>
                  <Link to={tagPath(other)}>{other.name}</Link>
                </td>
                <td>
                  <Link to={evidence} aria-label={texts.pair(one.name, other.name, articles)}>
                    {texts.articles(articles)}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </div>
  )
}

function Drawing({
  nodes,
  pairs,
  places: { at, height },
}: {
  nodes: readonly NetworkNode[]
  pairs: readonly Pair[]
  places: Places
}) {
  const texts = useNetworkTexts()
  const placeOf = (node: number): [number, number] => [at[2 * node] ?? 0, at[2 * node + 1] ?? 0]
  const most = pairs[0]?.articles ?? 1
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} fontSize={EM} aria-hidden="true">
      {pairs.map(({ a, b, one, other, articles, evidence }) => {
        const line = `M${placeOf(a).join(' ')}L${placeOf(b).join(' ')}`
        return (
          <Link key={`${a} ${b}`} to={evidence} tabIndex={-1}>
            <title>{texts.pair(one.name, other.name, articles)}</title>
            <path d={line} />
            <path strokeWidth={thickness(articles, most)} d={line} />
          </Link>
        )
      })}
      {nodes.map((node, i) => {
        const [x, y] = placeOf(i)
        const [label, width] = [labelOf(node), labelWidth(node)]
        return (
          <Link key={`${node.kind} ${node.name}`} to={tagPath(node)} tabIndex={-1}>
            {label !== node.name && <title>{node.name}</title>}
            <rect
              x={x - width / 2}
              y={y - LABEL_HEIGHT / 2}
              width={width}
              height={LABEL_HEIGHT}
              rx={node.kind === 'people' ? LABEL_HEIGHT / 2 : undefined}
            />
            <text x={x} y={y}>
              {label}
            </text>
          </Link>
        )
      })}
    </svg>
  )
}

/**
 * From 1 to 5: as many as the articles where they are few, else in proportion to the pair that has most. An attribute, as
 * the shape of a label is, not a class: each new set of classes has the build pick a page's rules anew.
 */
const thickness = (articles: number, most: number): number =>
  most <= 5 ? articles : Math.max(1, Math.round((5 * articles) / most))

/**
 * The address that lists the articles that answer `base` and carry both names. Chinese stays as it is, as in all links of the site: a
 * drawing has so many of them that what percent signs take would be a third of a page.
 */
function evidenceOf(list: string, base: Query, names: readonly NetworkNode[]): string {
  const asked = names.reduce(
    (query, { kind, name }) => withFilter(query, { kind, any: [name], not: false }),
    base,
  )
  return `${list}?${writeAddress(asked)}`.replace(
    /(?:%[C-F][\dA-F](?:%[89AB][\dA-F])+)+/g,
    decodeURIComponent,
  )
}
