/** What stands below the headline of a poem or of a part: （外一首）, （下）, （十七）; one that is numbered 一 is a cross-head. */
const PART =
  /^[（(](?:[二三四五六七八九]|[一二三四五六七八九十百]{2,4}|[2-9]|\d{2,3}|外[一二三四五]首|组诗|節選|节选|散文诗|[上中下]|之[一二三四五六七八九十]|续[一二三四五]?)[)）]$/u

/** A chapter of a document (第一章 总则), of a novel (第二十五章 当铺, （第七十三回）). */
const CHAPTER =
  /^[（(]?第[一二三四五六七八九十百\d]{1,4}[章节節编編回][)）]?(?:[\s　]{1,4}[^，。；：！？]{1,16})?$/u
export const isChapter = (text: string): boolean => CHAPTER.test(text)

/** A clause of a document: 第四条 …. */
export const isClause = (text: string): boolean =>
  /^第[一二三四五六七八九十百\d]{1,4}[条條][\s　:：]/u.test(text)

/** When and where a list is of: （一月二十日 北洼镇大集）. */
const DATED = /^[（(][^（()），。]{0,16}月[^（()），。]{1,3}日[^（()），。]{0,16}[)）]$/u

/** What stands below the headline of a part: its number, or its chapter; below that of a list its day. */
export const isPart = (text: string): boolean => PART.test(text) || CHAPTER.test(text) || DATED.test(text)
