import { readdirSync } from 'node:fs'

/**
 * The files below a folder by their paths in it (with `/`), in the order of code units, whatever the disk's. Node's
 * own recursive reading takes twice as long, and most of a build with nothing to do is this.
 */
export function listFiles(dir: string): string[] {
  const files: string[] = []
  const walk = (below: string) => {
    for (const entry of readdirSync(`${dir}/${below}`, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`)
      else if (entry.isFile()) files.push(below + entry.name)
    }
  }
  walk('')
  return files.sort()
}
