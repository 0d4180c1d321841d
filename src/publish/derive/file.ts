/** What derived lists say of the paper: its language where that is not simplified Chinese. */
export interface Paper {
  paper: string
  language?: string
}

/** A file of derived data: its path from the site's base folder, and what it holds. */
export interface DerivedFile {
  path: string
  data: () => unknown
  /** The addresses that come to be with this file. */
  addresses: Address[]
  /** A hash of everything that it is made from, where making it takes long: what is known by it need not be made. */
  madeFrom?: () => string
  /** Its parts by name, where an address shows one part only: it is drawn anew when that part changes. */
  parts?: () => ReadonlyMap<string, unknown>
}

/** An address of the site, and the newest day that what it shows is from, where that says something. */
export interface Address {
  path: string
  changed?: string
}

/** An address whose page holds its data itself. */
export interface OwnPage {
  address: Address
  /** Whether feeds stand beside it. */
  feeds: boolean
  /** A hash of everything that the page and its feeds are made from: what is known by it need not be made. */
  madeFrom: () => string
  data: () => unknown
}

/** Everything that is derived from an archive, in an order that depends only on the archive; made when asked for. */
export interface Derived {
  files: DerivedFile[]
  pages: OwnPage[]
}
