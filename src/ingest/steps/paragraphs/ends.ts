/**
 * A text without the marks at its ends. By hand: a regular expression that ends in `+$` begins anew at each mark of a long
 * run inside the text.
 * @param mark matches one character (UTF-16 unit)
 */
export function withoutEnds(text: string, mark: RegExp): string {
  let [start, end] = [0, text.length]
  while (start < end && mark.test(text.charAt(start))) start += 1
  while (end > start && mark.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
