import { kindOf } from './folio.ts'

/**
 * Lines of a paper's own site, which come along when a page is copied from it: the way through pages and stories, what the reader
 * may do, whose the text is. None is a story's.
 */

/** What a button or a link of such a site says, whole. */
const BUTTON =
  /^(?:首页|(?:网站|返回)首页|(?:版面|标题|文章|日期|报纸)(?:导航|概览|目录|列表|检索)|(?:往期|历史)(?:回顾|报纸|查询)|返回(?:目录|版面|列表|顶部|首页)|[上下]一(?:版|篇|期|条|页)|(?:PDF|JPG)?(?:下载|版|原版)|PDF(?:下载|版)?|(?:放大|缩小|默认|大|中|小)[+○o-]?|字[号体]|[+○-]|朗读|打印(?:本[页稿])?|(?:全文)?复制(?:全文|链接)?|收藏(?:本页)?|分享(?:到|至)?|转发|评论|关闭(?:窗口)?|设为首页|加入收藏|登录|注册|检索|高级检索|数字报(?:首页)?|电子版|微信(?:好友)?|(?:分享到)?朋友圈|推荐|视频|我的|切换版面|点击(?:上方|下方)?蓝字|关注我们|点?(?:分享|收藏|在看|点赞|赞)|长按(?:识别)?二维码|QQ(?:空间|好友)?|新浪微博|腾讯微博|人人网|豆瓣)$/iu

/** A button that is a word of the paper as well stands for nothing alone. */
const SURE =
  /^(?:版面|标题|报纸)(?:导航|概览|目录)$|^返回(?:目录|版面|列表|顶部)$|^关闭窗口$|^[上下]一[版篇]$|^PDF|^往期回顾$|^放大[+]|^缩小-|^字[号体]$|^分享[到至]|^切换版面$|^点击(?:上方|下方)?蓝字$|^点(?:分享|收藏|在看|点赞)$|^长按(?:识别)?二维码$/iu

const LEAF = /^第?[A-Z]?\d{1,3}版[:：\s]/u
/** The way to a page: 海角时报数字报 > 2018年04月03日 > 第A06版：民生. */
const PATH =
  /^[^>›»。，！？]{2,20}\s?[>›»]\s?(?:[^>›»。，！？]{1,20}\s?[>›»]\s?)?(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|第?[A-Z]?\d{1,3}版)[^。！？]{0,40}$/u
/** Whether a piece is the day or the page between a site's buttons: 2018年04月03日 A06版 放大 缩小 默认. */
const isDayOrLeaf = (piece: string): boolean => /^(?:day|leaf)$/u.test(kindOf(piece))
const isWhole = (piece: string): boolean => piece.length > 1

/** How many have read or praised it: 阅读 3.2万 点赞 1056 评论 88. */
const COUNTS =
  /^(?:(?:阅读|浏览|点赞|在看|评论|转发|收藏|分享)[量数]?[:：]?\s?\d[\d.,]*[万wkK+]*[\s　|｜·]*){1,6}$/u
/** The end of what an app shows. */
const END = /^[-—–\s]*(?:已显示全部内容|没有更多(?:内容)?了|已经?到底了|到底啦)[-—–\s]*$/u

/** The story before and the one after, by their headlines. */
const NEIGHBOUR = /^(?:上|下)一(?:篇|条|版|则)\s*[:：].{0,120}$/u

/** Whose the text is, and who made the site. */
const RIGHTS =
  /^[^。！？]{0,60}(?:版权所有|ICP备|ICP证|公网安备|技术支持[:：]|未经.{0,8}(?:授权|许可|允许|书面).{0,12}(?:转载|使用|复制|镜像))[^！？]{0,60}。?$/iu

/** Where a story is from and who wrote it, as sites say it below a headline: 2016-05-19 来源：海角晚报 作者：沈知秋. */
const SOURCE =
  /^(?:(?:发布|发表|更新)?(?:时间|日期)?[:：]?\s*\d{4}(?:-|年|\/|\.)\d{1,2}(?:-|月|\/|\.)\d{1,2}日?(?:\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s　|｜]*)?(?:稿件)?来源\s*[:：]\s*[^\s　:：，。]{2,20}(?=$|[\s　|｜])[\s　|｜]*/u
/** What is left of it where no writer is named: who put it onto the site wrote nothing. */
const NOBODY =
  /^(?:(?:作者|记者)[\s:：]*(?:佚名|未知)?|(?:责任)?(?:编辑|责编)(?:[\s:：]+[\p{Script=Han}\s]{2,5})?)?$/u

/** What a paper's site or app calls itself behind its name. */
const EDITION = /^(?:(?:多媒体)?(?:数字报|电子版|数字版)刊?|新闻?客户端|客户端|手机报|APP)$/iu

/**
 * Whether a line is the site's.
 * @param line in simplified characters
 */
export function isSiteLine(line: string, paper?: string): boolean {
  if ([NEIGHBOUR, RIGHTS, COUNTS, END].some((own) => own.test(line))) return true
  if (paper !== undefined && line.startsWith(paper) && EDITION.test(line.slice(paper.length))) return true
  if (PATH.test(line)) return true
  const pieces = line.split(/[\s　|｜<>«»◇◆·:：]+/u).filter((piece) => piece !== '')
  const isSure = pieces.some((piece) => SURE.test(piece))
  // The page itself stands between its buttons: 第04版：民生 上一版 下一版.
  const own =
    isSure && LEAF.test(line) ? pieces.slice(pieces.findIndex((piece) => BUTTON.test(piece))) : pieces
  const buttons = own.filter((piece) => !isDayOrLeaf(piece))
  return (
    buttons.every((piece) => BUTTON.test(piece)) && (isSure || (buttons.length > 2 && buttons.every(isWhole)))
  )
}

/**
 * A line that says where a story is from → that, and what is left: who wrote it, unless the text below names the same writer
 * itself.
 * @param below the text, asked for only where there is such a line
 */
export function readSource(
  line: string,
  below: () => string | undefined = () => undefined,
): { source: string; rest: string } | undefined {
  const [source] = SOURCE.exec(line) ?? []
  if (source === undefined) return undefined
  const rest = line.slice(source.length).trim()
  const [, name = ''] = /[:：\s　](\p{Script=Han}{2,4})$/u.exec(rest) ?? []
  const isKnown = name !== '' && below()?.slice(0, CREDIT).includes(name) === true
  return isKnown || NOBODY.test(rest) ? { source: line, rest: '' } : { source: source.trim(), rest }
}
/** So many characters of a text may be its credit. */
const CREDIT = 60
