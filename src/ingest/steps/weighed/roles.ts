/**
 * What a block of a page may be: the first of a headline (`head`), a further one (`deck`), a line of writers, the beginning of a
 * paragraph, the rest of one that was cut, a cross-head, a caption.
 */
export const ROLES = ['head', 'deck', 'writers', 'paragraph', 'rest', 'crosshead', 'caption'] as const
export type Role = (typeof ROLES)[number]

/** What may stand below each role; last, what a page may begin with. */
const BELOW: readonly string[] = [
  'head deck writers paragraph crosshead caption',
  'head deck writers paragraph crosshead caption',
  'head writers paragraph rest crosshead caption',
  'head writers paragraph rest crosshead caption',
  'head writers paragraph rest crosshead caption',
  'head writers paragraph crosshead caption',
  'head writers paragraph rest crosshead caption',
  'head writers paragraph crosshead caption',
]

/** Stands for what is above a page's first block. */
export const EDGE = ROLES.length
/** A weight for each role, and for each role below each other. */
export const SLOTS = ROLES.length * (ROLES.length + 1)

const MAY = BELOW.map((below) => ROLES.map((role) => below.split(' ').includes(role)))
/** Whether a role may stand below another, both by number. */
export const mayFollow = (above: number, role: number): boolean => MAY[above]?.[role] === true
