/** Objects this short stand on one line: a tag, an author, a mention. */
const SHORT = /^(?:mentions|people|companies|organisations|places|authors|pages)$/

/**
 * JSON as the archive keeps it: keys in the order given, two spaces, a line for every paragraph, tag and mention,
 * so that a correction shows as one changed line. Ends with a line end.
 */
export function serialise(value: unknown): string {
  return `${write(value, '', '')}\n`
}

function write(value: unknown, indent: string, key: string): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]'
    const items = value.map(
      (item: unknown) => deeper + (SHORT.test(key) ? inline(item) : write(item, deeper, '')),
    )
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined)
    if (fields.length === 0) return '{}'
    const lines = fields.map(
      ([name, item]) => `${deeper}${JSON.stringify(name)}: ${write(item, deeper, name)}`,
    )
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  return JSON.stringify(value)
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{ ${fields.map(([name, item]) => `${JSON.stringify(name)}: ${inline(item)}`).join(', ')} }`
  }
  return JSON.stringify(value)
}
