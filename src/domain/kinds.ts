/**
 * The one table of what can be named and asked for. A new kind of tag is a row here; the compiler then names what
 * else must be said of it (its labels in the catalogues, its place in the page JSON).
 */

/** The kinds of tag, in the order in which readers see them (data-contract: page JSON). */
export const TAG_KINDS = ['people', 'companies', 'organisations', 'places'] as const
export type TagKind = (typeof TAG_KINDS)[number]

/** What articles can be asked by: their tags, and who wrote them. */
export const DIMENSIONS = [...TAG_KINDS, 'authors'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What is particular to a dimension. */
interface Facts {
  /** Its parameter in an address, and the operator that can be typed (data-contract: addresses). */
  param: string
  /** Operators in Chinese: the word on the screen first, then others that readers type. */
  words: readonly [string, ...string[]]
  /** Stands for it in the files of the search index. Never given to another: it is part of the index's format. */
  digit: number
  /** Whether one is named in a role (市长). */
  hasRoles: boolean
  /** How much a name that two articles share says about them being on one subject. */
  weight: number
  /** So many of them are shown on the page of a name that they stand beside. */
  together: number
  /** What schema.org calls one. */
  schemaType: 'Person' | 'Organization' | 'Place'
}

export const KINDS = {
  people: {
    param: 'person',
    words: ['人物', '人名', '姓名'],
    digit: 0,
    hasRoles: true,
    weight: 3,
    together: 20,
    schemaType: 'Person',
  },
  companies: {
    param: 'company',
    words: ['企业', '公司'],
    digit: 1,
    hasRoles: false,
    weight: 3,
    together: 12,
    schemaType: 'Organization',
  },
  organisations: {
    param: 'org',
    words: ['机构', '单位', '组织'],
    digit: 2,
    hasRoles: false,
    weight: 2,
    together: 10,
    schemaType: 'Organization',
  },
  places: {
    param: 'place',
    words: ['地名', '地点', '地方'],
    digit: 3,
    hasRoles: false,
    weight: 0.6,
    together: 8,
    schemaType: 'Place',
  },
  authors: {
    param: 'author',
    words: ['作者', '记者'],
    digit: 4,
    hasRoles: true,
    weight: 0,
    together: 0,
    schemaType: 'Person',
  },
} as const satisfies Record<Dimension, Facts>

/** Makes something of each kind of tag. */
export const byKind = <T>(make: (kind: TagKind) => T): Record<TagKind, T> => ({
  people: make('people'),
  companies: make('companies'),
  organisations: make('organisations'),
  places: make('places'),
})

/** The dimension that a digit of the search index stands for; undefined for a digit of none. */
export const dimensionOf = (digit: number): Dimension | undefined =>
  DIMENSIONS.find((one) => KINDS[one].digit === digit)

/** Whether a dimension is a kind of tag, so that its names have pages. */
export const isTagKind = (dimension: Dimension): dimension is TagKind =>
  TAG_KINDS.some((kind) => kind === dimension)
