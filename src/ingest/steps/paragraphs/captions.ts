import type { Line } from '../../stages.ts'
import type { Measure } from './measure.ts'

/** Whether a line is what a picture shows, below the end of a text, or stands below who took it. */
export const isByCaption = (above: Line | undefined, { text }: Line, { fills }: Measure): boolean =>
  above !== undefined && (TAKEN.test(above.text) || (!fills(above) && CAPTION.test(text)))
const CAPTION = /^[上下左右本]?[图圖][为為：:]/u
/** Who took it, at a line's end. */
export const TAKEN = /[\s　）)][^\s　]?.{0,8}[摄攝]$/u
