/** The words of a list that is written with blanks and line ends between them. */
export const words = (text: string): string[] => text.trim().split(/\s+/u)
