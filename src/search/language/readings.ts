/** For each character the syllables by which it can be read, without tone, ü as v. */
export type Readings = ReadonlyMap<string, readonly string[]>

/** Reads `qiao乔侨 jun俊`: syllables with their characters, a blank between. */
export function parseReadings(text: string): Readings {
  const readings = new Map<string, string[]>()
  for (const part of text.split(' ')) {
    const syllable = /^[a-z]+/u.exec(part)?.[0] ?? ''
    for (const char of part.slice(syllable.length)) {
      const known = readings.get(char) ?? []
      readings.set(char, known)
      known.push(syllable)
      // 吕 is lv on a keyboard, LYU in a passport.
      if (/^[ln]v/u.test(syllable)) known.push(syllable.replace('v', 'yu'))
    }
  }
  return readings
}

/** Writes the readings of some characters so that {@link parseReadings} reads them back. */
export function writeReadings(readings: Readings, chars: Iterable<string>): string {
  const bySyllable = new Map<string, string>()
  for (const char of chars) {
    for (const syllable of (readings.get(char) ?? []).filter((one) => !/^[ln]yu/u.test(one))) {
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + char)
    }
  }
  return Array.from(bySyllable, ([syllable, all]) => syllable + all)
    .sort()
    .join(' ')
}

/** How well letters spell a name: all of it by syllables, all of it by initials or mixed, its beginning, or not. */
export type Spelling = 'full' | 'short' | 'start' | undefined

/**
 * Whether letters spell a name: each character by a syllable of its own (any reading), or by its initial
 * (q, or zh). The last syllable may be unfinished, the last characters missing.
 */
export function spells(letters: string, name: string, readings: Readings): Spelling {
  // Where the letters are used up to after each character, and whether by whole syllables only.
  let reached = new Map<number, boolean>([[0, true]])
  const chars = Array.from(name)
  let begun = false
  for (const [i, char] of chars.entries()) {
    const next = new Map<number, boolean>()
    const go = (to: number, whole: boolean): void => {
      next.set(to, whole || next.get(to) === true)
    }
    for (const [at, whole] of reached) {
      for (const syllable of readings.get(char) ?? [char.toLowerCase()]) {
        if (letters.startsWith(syllable, at)) go(at + syllable.length, whole)
        else if (at < letters.length && syllable.startsWith(letters.slice(at))) begun = true
        if (letters[at] === syllable[0]) go(at + 1, false)
        if (/^[zcs]h/u.test(syllable) && letters.startsWith(syllable.slice(0, 2), at)) go(at + 2, false)
      }
    }
    if (i === chars.length - 1 && next.has(letters.length)) return next.get(letters.length) ? 'full' : 'short'
    // Letters that end here may also reach the end another way: yzh is 于振海 as well as the beginning of 于振.
    if (next.delete(letters.length)) begun = true
    if (next.size === 0) break
    reached = next
  }
  return begun ? 'start' : undefined
}

/** The ways to spell a whole name by syllables, at most `most` of them. */
export function spellings(name: string, readings: Readings, most = 8): string[] {
  let all = ['']
  for (const char of name) {
    const syllables = readings.get(char) ?? [char.toLowerCase()]
    all = all.flatMap((start) => syllables.map((syllable) => start + syllable)).slice(0, most)
  }
  return all
}

/** Whether two texts differ by at most `most` letters put in, left out, changed or (neighbours) swapped. */
export function near(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return (row[b.length] ?? Infinity) <= most
}
