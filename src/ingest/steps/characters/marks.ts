/** Ends of a sentence with the closing marks that belong to it (GB/T 15834 §4.1–4.3, §4.11); what reads a scan writes 。 as a point. */
const TERMINAL = /(?:[。！？!?…]|\.{3}|\p{Script=Han}\.)[”’」』）)》\]】"']*$/u

/** Ends after which a paragraph may well be over, though no sentence is: a label, a signature, a list item. */
const SOFT_END = /[：:）)》』」”—－；;]$/u

/** Whether a text ends as a sentence ends. */
export const endsSentence = (text: string): boolean => TERMINAL.test(text)

/** Whether a text ends in a way that may, or may not, end a paragraph. */
export const endsSoftly = (text: string): boolean => SOFT_END.test(text)

/** Three marks and more, with blanks or without, and nothing else (× × ×, ＊＊＊): they part a text into pieces, and begin none. */
export const isOrnament = (text: string): boolean =>
  /^(?:[×＊*☆★◇◆○●◎□■△▲▽▼※═─━—－=~～+＋#＃-]\s*){3,}$/u.test(text)
