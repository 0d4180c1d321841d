/** Characters that carry no text: soft hyphens, zero-width marks, byte-order marks, controls, bidi marks. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- controls are what is to be removed
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/gu

/** Radicals printed for characters (Kangxi and CJK supplement), compatibility ideographs, width variants of letters and digits. */
const VARIANT = /[\u2E80-\u2FDF\uF900-\uFAFF\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{2F800}-\u{2FA1F}]/gu

/** CJK radicals that NFKC leaves alone, with the character each one stands for (Unicode EquivalentUnifiedIdeograph). */
const RADICALS = new Map(
  Array.from(
    '⺁厂⺄乙⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尢⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
)

/**
 * Takes from a line what is not text and gives every character its standard form: variants of a Han character
 * become the character, full-width letters and digits become half-width (the contract stores them so).
 * Private-use characters have no meaning outside the font they came from: they become 〓, the mark Chinese
 * setters use for a character they lack, so that the gap is seen; so does what an earlier program could not read (U+FFFD).
 */
export function cleanCharacters(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(VARIANT, (c) => RADICALS.get(c) ?? c.normalize('NFKC'))
    .replace(/\p{Private_Use}|\uFFFD/gu, '〓')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F]/gu, ' ')
}
