import type { TableTexts } from './table-zh.ts'

export const tableEn: TableTexts = {
  label: (columns) => (columns ? `Table: ${columns}` : 'Table'),
}
