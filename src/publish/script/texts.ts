/** Every text in some JSON, whatever its form: names of fields are not texts. */
export const stringsIn = (data: unknown): string[] => {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : []
}
