import type { ingestZh } from './zh.ts'

type Values = { [C in keyof typeof ingestZh]: Parameters<(typeof ingestZh)[C]> }
/** A stable code for each thing that ingest says; reports carry it beside the words. */
export type Code = keyof Values
/** Ingest's catalogue, in any language. */
export type IngestTexts = { [C in Code]: (...values: Values[C]) => string }

/** Something said to the editor, before it is put into words: steps do not know the language. */
export interface Said<C extends Code = Code> {
  code: C
  values: Values[C]
}

export const say = <C extends Code>(code: C, ...values: Values[C]): Said<C> => ({ code, values })

/** Puts it into words. */
export const word = <C extends Code>({ code, values }: Said<C>, texts: IngestTexts): string =>
  texts[code](...values)

/** Whether a step answered with what it could not do. */
export const isSaid = (answer: unknown): answer is Said =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'values' in answer
