import { codeOf, QUIET } from './code.ts'

/** The code of an address: always black on white, as scanners want it. */
export function QrCode({ url, label }: { url: string; label: string }) {
  const { size, path } = codeOf(url)
  const whole = size + 2 * QUIET
  return (
    <svg
      className="share-code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
