/** ASCII marks and the full-width marks GB/T 15834 sets in Chinese sentences. */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
}
const CHINESE = /[\p{Script=Han}〓、，。；：？！（）《》“”‘’「」『』【】…—]/u

/**
 * Makes ASCII marks full-width, 1:1, where they stand in Chinese: next to a Han character or a Chinese mark.
 * A mark between two Latin letters or digits (times, numbers, addresses) stays; brackets go by pairs, so that
 * the two halves always match. A full stop changes only after Han (3.5, No.1 and www. keep theirs).
 */
export function fullWidthMarks(text: string): string {
  const out = Array.from(text)
  const chinese = (i: number): boolean => i >= 0 && i < out.length && CHINESE.test(out[i] ?? '')
  const near = (i: number, step: 1 | -1): number => (out[i + step] === ' ' ? i + 2 * step : i + step)
  const brackets: number[] = []
  out.forEach((mark, i) => {
    // Most characters are Han, and looking each up takes most of the time that ingest has.
    const full = mark.charCodeAt(0) > 0x3f ? undefined : FULL[mark]
    if (full === undefined) return
    if (mark === '(') brackets.push(i)
    else if (mark === ')') closeBracket(out, brackets.pop(), i, chinese)
    else if (mark === '.') {
      if (chinese(i - 1) && /\p{Script=Han}/u.test(out[i - 1] ?? '') && !/[\w.]/u.test(out[i + 1] ?? ''))
        out[i] = full
    } else if (chinese(near(i, -1)) || chinese(near(i, 1))) {
      if (!betweenDigits(out, i)) out[i] = full
    }
  })
  for (const i of brackets) if (chinese(i - 1) || chinese(i + 1)) out[i] = '（'
  return out.join('')
}

function closeBracket(
  out: string[],
  open: number | undefined,
  close: number,
  chinese: (i: number) => boolean,
): void {
  const inside = open === undefined ? [] : out.slice(open + 1, close)
  const turn = inside.some((c) => CHINESE.test(c)) || chinese((open ?? close) - 1) || chinese(close + 1)
  if (!turn) return
  if (open !== undefined) out[open] = '（'
  out[close] = '）'
}

const betweenDigits = (out: readonly string[], i: number): boolean =>
  /\d/u.test(out[i - 1] ?? '') && /\d/u.test(out[i + 1] ?? '')
