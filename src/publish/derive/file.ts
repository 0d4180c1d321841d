/** A file of derived data: its path from the site's base folder, and what it holds. */
export interface DerivedFile {
  path: string
  data: unknown
  /** The addresses that come to be with this file. */
  addresses: Address[]
}

/** An address of the site, and the newest day that what it shows is from, where that says something. */
export interface Address {
  path: string
  changed?: string
}
