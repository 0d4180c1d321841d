/** What is said of a table in an article that scrolls by itself. */
export const tableZh = {
  /** `columns` as printed over them, '' where nothing is. */
  label: (columns: string) => (columns ? `表格：${columns}` : '表格'),
}
export type TableTexts = typeof tableZh
