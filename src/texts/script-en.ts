import type { ScriptTexts } from './script-zh.ts'

export const scriptEn: ScriptTexts = {
  missing: 'The dictionary for the other script did not arrive; the text stays as printed for now.',
  retry: 'Try again',
}
