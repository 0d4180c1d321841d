import * as v from 'valibot'
import { readCorpus } from '../corpora.ts'

const ArticleSchema = v.object({
  title: v.string(),
  kicker: v.optional(v.string(), ''),
  sub: v.optional(v.string(), ''),
  /** As printed: the credit stands in the first one, cross-heads are paragraphs. */
  paragraphs: v.array(v.string()),
  /** Which paragraphs are cross-heads. */
  crossheads: v.optional(v.array(v.number()), []),
  /** Who wrote it, as printed: “本报讯（记者 …）”, “□记者 …”. Undefined where the truth tells nothing of it. */
  bylines: v.optional(v.array(v.string())),
  /** Lines inside the article that are no paragraphs: a caption, a line of writers; `at` is the paragraph below. */
  lines: v.optional(v.array(v.object({ at: v.number(), kind: v.string(), text: v.string() })), []),
})

const PageSchema = v.object({
  paper: v.optional(v.string(), '人民日报'),
  date: v.string(),
  text: v.string(),
  furniture: v.optional(v.array(v.string()), []),
  articles: v.array(ArticleSchema),
})

export type GoldArticle = v.InferOutput<typeof ArticleSchema>
export type GoldPage = v.InferOutput<typeof PageSchema>

export const nationalPages = (): GoldPage[] | undefined => readCorpus('damaged-pages-dev.jsonl', PageSchema)
export const localPages = (): GoldPage[] | undefined => readCorpus('local-pages-dev.jsonl', PageSchema)
