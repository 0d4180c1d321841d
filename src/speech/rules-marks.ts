import { rule, type Rule } from './rule.ts'

/** Marks: those that only the eye needs go, those that part a sentence become the pauses that an engine knows. */

/** Said as a word, although written in capitals. */
const WORDS = new Set([
  'NASA',
  'NATO',
  'APEC',
  'OPEC',
  'ASEAN',
  'UNESCO',
  'UNICEF',
  'COVID',
  'SARS',
  'RCEP',
  'IKEA',
  'LIVE',
  'OPPO',
  'VIVO',
  'NICE',
  'WIFI',
  'SIM',
  'PIN',
  'OK',
  'IN',
  'OUT',
  'NO',
])
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩'
const TEN = '一二三四五六七八九十'
const at = (list: string, sign: string) => TEN.charAt(list.indexOf(sign))

/** Before any number is read. */
export const SIGNS: readonly Rule[] = [
  // Full-width letters, digits and the marks of numbers.
  rule(/[０-９Ａ-Ｚａ-ｚ％＋]/g, ([sign = '']) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  rule(/(\d)[．](?=\d)/g, ([, digit = '']) => `${digit}.`),
  rule(/(\d)[：∶](?=\d)/g, ([, digit = '']) => `${digit}:`),
  rule(/(\d)，(?=\d{3}(?:\D|$))(?=\d{3}[人元万亿个吨亩名])/g, ([, digit = '']) => `${digit},`),
  rule(/[－−](?=\d)/g, () => '-'),
  rule(new RegExp(`[${ROMAN}]`, 'g'), ([sign = '']) => at(ROMAN, sign)),
  rule(new RegExp(`[${CIRCLED}]`, 'g'), ([sign = '']) => `${at(CIRCLED, sign)}，`),
  rule(/[●■▲★◆※○□△☆◇▶►►]\s?/g, () => ''),
  // 高三（5）班
  rule(/[（(](\d{1,2})[）)](?=班)/g, ([, n = '']) => n),
  // （1）, 1. at the beginning
  rule(/^\s*[（(](\d{1,2})[）)]/g, ([, n = '']) => `${n}，`),
  rule(/^\s*(\d{1,2})[.、．](?=\D)/g, ([, n = '']) => `${n}，`),
]

/** After all numbers are words. */
export const MARKS: readonly Rule[] = [
  rule(/[A-Z]{2,6}/g, ([word = ''], text, at) =>
    WORDS.has(word) || /[a-z]/.test(text.charAt(at + word.length)) || /[a-z]/.test(text.charAt(at - 1))
      ? undefined
      : word.split('').join(' '),
  ),
  rule(/&/g, () => '和'),
  rule(/#/g, () => ''),
  rule(/([\u4e00-\u9fff])\/(?=[\u4e00-\u9fff])/g, ([, before = '']) => `${before}、`),
  rule(/[·•・‧]/g, () => ' '),
  rule(/…{1,6}(?=[”’」』）)】》]{0,6}$)/g, () => '。'),
  rule(/…+|[—–―]+|[【】〔〕（）()[\]]|～/g, () => '，'),
  rule(/[》”」][《“「]/g, () => '、'),
  rule(/[“”‘’「」『』《》〈〉"＂]/g, () => ''),
  rule(/[\s\u3000]+/g, () => ' '),
  rule(/([，、；：。！？])[，、\s]+/g, ([, mark = '']) => mark),
  rule(/，(?=[。！？；：、])/g, () => ''),
  rule(/([。！？])[。]+/g, ([, mark = '']) => mark),
  rule(/^[\s，、；：。]+|[\s，]+$/g, () => ''),
]
