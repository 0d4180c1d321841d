/** Joins two pieces of one text: by nothing, but by a space where two Latin words would run together. */
export function joinText(first: string, second: string): string {
  const wordsMeet = /[A-Za-z][,.;:!?)]*$/u.test(first) && /^[A-Za-z(]/u.test(second)
  return wordsMeet ? `${first} ${second}` : first + second
}
