/** What is read of package-lock.json. */
interface Locked {
  version?: string
  license?: string
  dependencies?: Record<string, string>
}
/** The list of packages and the texts of their licences, by the path that each is written to; from the project's own files by default. */
export function documents(
  manifest?: { dependencies: Record<string, string>; devDependencies: Record<string, string> },
  lock?: Record<string, Locked>,
): Map<string, string>
/** Names of the packages whose code or data is in a site. */
export function shippedNames(): string[]
/** Names of the packages that a folder's sources import, tests apart. */
export function importedBy(dir: string): Set<string>
