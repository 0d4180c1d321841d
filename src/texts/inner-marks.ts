/** Words that are put into quotation marks: the marks in them become those of the other kind (GB/T 15834 §4.8.3.4). */
export const innerMarks = (text: string): string =>
  text.replace(/[“”‘’]/gu, (mark) => '‘’“”'.charAt('“”‘’'.indexOf(mark)))
