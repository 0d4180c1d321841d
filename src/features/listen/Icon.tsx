/** Shapes of a tape recorder, in a square of 24. */
const SHAPES = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM14 5h4v14h-4z',
  back: 'M16 6v12l-9-6z',
  on: 'M8 6v12l9-6z',
  first: 'M5 5h2v14H5zM20 5v14l-6-4v4L8 12l6-7v4z',
  last: 'M17 5h2v14h-2zM4 5v14l6-4v4l6-7-6-7v4z',
  close: 'M6 7l1-1 5 5 5-5 1 1-5 5 5 5-1 1-5-5-5 5-1-1 5-5z',
} as const

export const Icon = ({ name }: { name: keyof typeof SHAPES }) => (
  <svg className="listen-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={SHAPES[name]} fill="currentColor" />
  </svg>
)
