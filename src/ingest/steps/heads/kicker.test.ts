import { describe, expect, it } from 'vitest'
import { readArticles } from '../../pipeline.ts'
import { isSpeakerLine } from './kicker.ts'

const TEXT = '本报讯 昨天，海堤东段加高工程开工，明年汛期以前完成，沿堤三个村的村民不用再搬家。'
const head = (...lines: string[]) => {
  const [article] = readArticles({ text: `${lines.join('\n')}\n\n${TEXT}`, firstLine: 1 }, [])
  const { kicker, main, sub } = article?.headline ?? {}
  return [kicker ?? '', main ?? '', sub ?? '']
}

it('four lines right above their text are a kicker, two of the headline, and a longer subhead', () => {
  const lines = ['受强台风外围影响', '海堤决口', '三村连夜撤离', '水利局调集石料预计明日合龙']
  const [article] = readArticles({ text: [...lines, '记者 林小满', TEXT].join('\n'), firstLine: 1 }, [])
  expect(article?.headline).toEqual({ kicker: lines[0], main: '海堤决口三村连夜撤离', sub: lines[3] })
})

describe('lines of a headline that no blank line parts', () => {
  it.each([
    [
      'a space between clauses, two',
      ['海堤东段昨日上午开工加高', '沿堤三村汛期不再搬家'],
      ['', '海堤东段昨日上午开工加高 沿堤三村汛期不再搬家', ''],
    ],
    [
      'three are what stands over, the headline, and what stands below',
      ['受强台风外围影响', '海堤决口三处 村民连夜撤离', '水利局调集石料 预计明日合龙'],
      ['受强台风外围影响', '海堤决口三处 村民连夜撤离', '水利局调集石料 预计明日合龙'],
    ],
    [
      'of three, two may be a couplet',
      ['受强台风外围影响', '海堤决口三处', '村民连夜撤离'],
      ['受强台风外围影响', '海堤决口三处 村民连夜撤离', ''],
    ],
    [
      'or the headline, cut',
      ['海堤东段加高工程昨日开工的', '消息传遍了沿堤的三个村子', '明年汛期以前完成'],
      ['', '海堤东段加高工程昨日开工的消息传遍了沿堤的三个村子', '明年汛期以前完成'],
    ],
    [
      'two clauses over shorter lines that are none',
      ['千人上堤 一夜不眠', '海堤东段', '决口合龙'],
      ['千人上堤 一夜不眠', '海堤东段决口合龙', ''],
    ],
    ['none where a short line wraps', ['海堤加高工程', '昨日开工'], ['', '海堤加高工程昨日开工', '']],
    [
      'none where a long one is cut',
      ['海堤东段加高工程昨日开工的', '消息传遍了沿堤的三个村子'],
      ['', '海堤东段加高工程昨日开工的消息传遍了沿堤的三个村子', ''],
    ],
    [
      'who says it',
      ['市水利局局长林小满：', '海堤年内全部加高'],
      ['市水利局局长林小满：', '海堤年内全部加高', ''],
    ],
    [
      'who says it, of what',
      ['工程院院士周禾谈海堤：', '加高不如加宽'],
      ['工程院院士周禾谈海堤：', '加高不如加宽', ''],
    ],
    [
      'where it was said',
      ['渔民代表在座谈会上建议——', '让海堤也能走人'],
      ['渔民代表在座谈会上建议——', '让海堤也能走人', ''],
    ],
    [
      'the meeting and who demanded',
      ['全市防汛工作会议召开', '周禾强调', '以最严要求 保海堤安全'],
      ['全市防汛工作会议召开 周禾强调', '以最严要求 保海堤安全', ''],
    ],
    ['the kind of text', ['海边通讯', '三上灯塔山'], ['海边通讯', '三上灯塔山', '']],
    ['a column', ['街谈巷议', '“倒灯塔”与“灯塔倒”'], ['街谈巷议', '“倒灯塔”与“灯塔倒”', '']],
    ['a column by its number', ['——海堤风采录7', '老石匠的锤子'], ['——海堤风采录7', '老石匠的锤子', '']],
    ['no couplet', ['讲好海堤故事', '传遍沿岸渔村'], ['', '讲好海堤故事 传遍沿岸渔村', '']],
    [
      'who demanded it',
      ['县委三级干部会议提出', '秋收以前海堤全线合龙'],
      ['县委三级干部会议提出', '秋收以前海堤全线合龙', ''],
    ],
    ['a column of comments', ['今日谈', '会议“瘦身”以后'], ['今日谈', '会议“瘦身”以后', '']],
    ['a column of one word', ['渡口漫步', '石阶上的修鞋摊'], ['渡口漫步', '石阶上的修鞋摊', '']],
    ['a kind set apart', ['短　波', '海堤东段昨日开工'], ['短　波', '海堤东段昨日开工', '']],
    ['a word over a longer line', ['新政', '7月起海堤停车按时计费'], ['新政', '7月起海堤停车按时计费', '']],
    ['no word that is cut', ['邻居节', '摄影大赛征稿昨日截止'], ['', '邻居节摄影大赛征稿昨日截止', '']],
    ['a column called by nothing else', ['打擂台', '看谁的船造得快'], ['打擂台', '看谁的船造得快', '']],
    ['whom it answers', ['答读者问', '海堤上能放风筝吗？'], ['答读者问', '海堤上能放风筝吗？', '']],
    ['a kind of verse', ['小快板', '夯土歌'], ['小快板', '夯土歌', '']],
    [
      'a slogan of two halves over what was done',
      ['风来浪打　寸土不让', '三村民工昼夜加固海堤东段'],
      ['风来浪打　寸土不让', '三村民工昼夜加固海堤东段', ''],
    ],
    [
      'no slogan below which somebody speaks',
      ['大堤要加高 渔船要改道', '船老大：早该如此'],
      ['', '大堤要加高 渔船要改道 船老大：早该如此', ''],
    ],
    [
      'halves of five may be the headline',
      ['风从海上来 堤向云边去', '海堤东段加高工程昨日合龙'],
      ['', '风从海上来 堤向云边去 海堤东段加高工程昨日合龙', ''],
    ],
    [
      'a dash that was read as a numeral',
      ['海堤加高三尺以后', '一一东港村走访见闻'],
      ['', '海堤加高三尺以后', '——东港村走访见闻'],
    ],
    [
      'a column between marks of its own',
      ['【回　音】', '东港村退还船租'],
      ['【回　音】', '东港村退还船租', ''],
    ],
    ['a column between dots', ['·海防论坛·', '从扣子说起'], ['·海防论坛·', '从扣子说起', '']],
    [
      'a topic between hashes',
      ['#市民热线#', '海堤路：路灯半年不亮'],
      ['#市民热线#', '海堤路：路灯半年不亮', ''],
    ],
    [
      'an event over what came of it',
      ['海角联赛第14轮', '东港队客场逼和灯塔队 丢掉榜首'],
      ['海角联赛第14轮', '东港队客场逼和灯塔队 丢掉榜首', ''],
    ],
    [
      'an event below clauses of one length, which are no slogan',
      ['林小满苦战三局 晋海角杯八强', '海杯小组赛'],
      ['', '林小满苦战三局 晋海角杯八强', '海杯小组赛'],
    ],
    [
      'what a reporter did',
      ['一碗海鲜面涨了五角', '记者探访灯塔路早餐店'],
      ['', '一碗海鲜面涨了五角', '记者探访灯塔路早餐店'],
    ],
    [
      'a column’s name behind a mark',
      ['■百姓故事', '老渔民补网三十年'],
      ['■百姓故事', '老渔民补网三十年', ''],
    ],
    ['the kind of text, by two characters', ['诗苑', '银杏'], ['诗苑', '银杏', '']],
    [
      'a meeting over what it is for',
      ['我校第二次专题学习会议举行', '以学促干 推动海洋学科迈上新台阶'],
      ['我校第二次专题学习会议举行', '以学促干 推动海洋学科迈上新台阶', ''],
    ],
    [
      'no meeting that the second line says where it is',
      ['全县渔业工作会议', '昨天上午在东港隆重召开'],
      ['', '全县渔业工作会议昨天上午在东港隆重召开', ''],
    ],
    [
      'no meeting over who was there',
      ['全县渔业工作会议召开', '林远舟讲话 周渔主持'],
      ['', '全县渔业工作会议召开', '林远舟讲话 周渔主持'],
    ],
    [
      'a name, and what he did, which the colon leads to',
      ['百姓故事', '老渔民林小满：', '补网三十年'],
      ['百姓故事', '老渔民林小满：补网三十年', ''],
    ],
    ['a part of a serial', ['长篇连载（12）', '灯塔看守人'], ['长篇连载（12）', '灯塔看守人', '']],
  ])('%s', (_, lines, wanted) => {
    expect(head(...lines)).toEqual(wanted)
  })
  it('a slogan, a blank line above the headline', () => {
    expect(head('风来浪打　寸土不让', '', '三村民工昼夜加固海堤东段')).toEqual([
      '风来浪打　寸土不让',
      '三村民工昼夜加固海堤东段',
      '',
    ])
  })
  it('two halves and a line of the same length are no couplet', () => {
    expect(head('全港齐动手　土法造大船', '渔业社三天造好十二条船', '——社主任带头上船台锯板拉钻')).toEqual([
      '全港齐动手　土法造大船',
      '渔业社三天造好十二条船',
      '——社主任带头上船台锯板拉钻',
    ])
  })
  it('who speaks, a blank line above the headline', () => {
    expect(head('市水利局局长林小满：', '', '海堤年内全部加高')).toEqual([
      '市水利局局长林小满：',
      '海堤年内全部加高',
      '',
    ])
  })
  it.each(['返乡渔民：', '六一礼物：', '海堤年内加高：'])('no one in %s', (line) => {
    expect(isSpeakerLine(line)).toBe(false)
  })
})

describe('a headline that no blank line parts from its text', () => {
  const TEXT = '　　本报讯　海堤加高工程昨天动工。'
  const close = (...lines: string[]) => {
    const [article] = readArticles({ text: [...lines, TEXT].join('\n'), firstLine: 1 }, [])
    return [article?.headline.kicker ?? '', article?.headline.main, article?.headline.sub ?? '']
  }
  it.each([
    [
      'a few words over a much longer line',
      ['东海销售公司', '春汛用油送到码头船边'],
      ['东海销售公司', '春汛用油送到码头船边', ''],
    ],
    [
      'a much longer line below',
      ['海堤东段昨日动工', '三个村的两百名民工冒雨运石上堤'],
      ['', '海堤东段昨日动工', '三个村的两百名民工冒雨运石上堤'],
    ],
    [
      'lines of about one width',
      ['海堤东段昨日动工', '三村民工冒雨运石'],
      ['', '海堤东段昨日动工三村民工冒雨运石', ''],
    ],
  ])('%s', (_, lines, wanted) => {
    expect(close(...lines)).toEqual(wanted)
  })
})
