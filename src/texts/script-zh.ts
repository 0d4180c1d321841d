/** What is said of the other script, when its dictionary did not come. */
export const scriptZh = {
  missing: '转换字体用的字典没有取到，暂时照原文显示。',
  retry: '再试一次',
}
export type ScriptTexts = typeof scriptZh
