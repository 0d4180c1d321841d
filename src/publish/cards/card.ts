import * as v from 'valibot'

/** What a card shows; the texts as readers see them, empty where there is nothing to show. */
export const CardSchema = v.object({
  paper: v.string(),
  kicker: v.optional(v.string()),
  headline: v.string(),
  /** The printed date: `2024年2月24日 星期六`. */
  date: v.string(),
  /** The page: `第01版 要闻`. */
  page: v.string(),
  /** What stands below the headline, each in one line. */
  lines: v.optional(v.array(v.string())),
  /** Where the headline may break, or on a screen each of its lines: as on their pages (`PhrasesSchema` of the derived data). */
  phrases: v.optional(v.array(v.string())),
  /** The width in pixels of an icon, which shows how the headline begins, and nothing else. */
  icon: v.optional(v.number()),
  /** The page of an issue as a phone or a desk shows it: what an installer shows of the site. */
  screen: v.optional(v.picklist(['narrow', 'wide'])),
})
export type Card = v.InferOutput<typeof CardSchema>

/** Which addresses have cards of their own beside the paper's. */
export const OwnCardsSchema = v.object({
  /** The oldest date of an issue with cards: of itself, its pages and articles. */
  from: v.string(),
  /** The addresses of tags. */
  tags: v.array(v.string()),
})
export type OwnCards = v.InferOutput<typeof OwnCardsSchema>

/** A card to be drawn: its path from the site's folder, and a hash of all that it is made from. */
export const CardJobSchema = v.object({ path: v.string(), hash: v.string(), card: CardSchema })
export type CardJob = v.InferOutput<typeof CardJobSchema>

/** Size of an Open Graph picture that every service shows whole. */
export const CARD_SIZE = { width: 1200, height: 630 }
/** The card of every address that has none of its own. */
export const PAPER_CARD = '/cards/paper.png'

/** What a thread that draws cards needs to know. */
export const CardWorkerSchema = v.object({ outDir: v.string(), cacheDir: v.string() })

/** Icons by width in pixels: browsers ask for the larger two, iOS for the first. */
export const ICON_SIZES = [180, 192, 512] as const
export const iconFile = (size: number): string => `icons/${size}.png`

/** Pictures of the newest issue for who installs the site, by width and height in pixels (W3C manifest: screenshots). */
export const SCREENS = {
  narrow: { width: 1080, height: 1440 },
  wide: { width: 1920, height: 1080 },
} as const
export type Screen = keyof typeof SCREENS
export const screenFile = (screen: Screen): string => `icons/${screen}.png`
