/**
 * Characters that a grown reader reads in a minute. Aloud it is 255 ± 29 (IReST, Trauzettel-Klosinski and Dietz 2012);
 * silent reading is faster by a third (Brysbaert 2019: 238 words of English to 183 aloud), and a paper is not read word by
 * word: those who print such times count 400 to 500. The slower of these, so that nobody is hurried.
 */
const PER_MINUTE = 400

/** How long an article takes to read, in whole minutes, at least 1. */
export const minutesToRead = (paragraphs: readonly string[]): number =>
  Math.ceil(paragraphs.join('').length / PER_MINUTE) || 1
