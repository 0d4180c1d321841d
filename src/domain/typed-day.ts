import { isoDate, isRealDate } from './dates.ts'

/** A day as people type it: by marks, by 年月日, or as eight digits. */
const SHAPES = [/^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号號]?$/u, /^(\d{4})(\d\d)(\d\d)$/u]

/** `1998.1.1`, `1998/01/01`, `１９９８年１月１日` → `1998-01-01`; undefined for what is no day, or one that there is not. */
export function readTypedDay(typed: string): string | undefined {
  const text = typed.slice(0, 40).normalize('NFKC').trim()
  for (const shape of SHAPES) {
    const [whole, year, month, day] = shape.exec(text) ?? []
    const date = whole && isoDate(Number(year), Number(month), Number(day))
    if (date && isRealDate(date)) return date
  }
  return undefined
}
