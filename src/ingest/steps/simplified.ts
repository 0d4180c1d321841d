/** Traditional characters of the words that mark credits, writers and the page's own furniture, with the simplified ones. */
const PAIRS =
  '報报訊讯電电記记華华聞闻網网員员責责編编輯辑轉转緊紧設设計计審审讀读組组圖图攝摄長长實实習习駐驻評评論论約约視视國国統统續续號号郵邮發发熱热線线話话週周執执終终億亿導导據据總总馬马見见鐘钟張张點点與与從从條条'

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, traditional = '', simplified = '']) => [
    traditional,
    simplified,
  ]),
)
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu')

/**
 * A text with the traditional characters of such words made simplified, 1:1, so that one pattern reads both scripts.
 * Offsets hold; for matching only, the text itself keeps its script.
 */
export const simplified = (text: string): string => text.replace(TRADITIONAL, (c) => SIMPLIFIED.get(c) ?? c)
