import { reflect, SETTINGS_KEY, SIZE, tint } from './reflect.ts'
import { stored } from './stored.ts'

/** What a reader may choose, each by name; the first is what holds without a choice. */
const OPTIONS = {
  elder: ['off', 'on'],
  theme: ['auto', 'paper', 'white', 'dark', 'contrast'],
  face: ['song', 'hei'],
  spacing: ['normal', 'tight', 'wide'],
  measure: ['normal', 'narrow', 'wide'],
  align: ['justify', 'ragged'],
  paragraphs: ['indent', 'spaced'],
  names: ['on', 'off'],
  motion: ['on', 'off'],
  script: ['auto', 'hans', 'hant'],
  language: ['zh', 'en'],
  keys: ['on', 'off'],
  swipe: ['on', 'off'],
} as const
type Options = typeof OPTIONS

/** How a reader wants to read. */
export type Settings = { readonly [Name in keyof Options]: Options[Name][number] } & {
  /** Of running text, in CSS pixels (sixteenths of a rem); undefined for what suits the screen. */
  readonly size: number | undefined
}

/** @param kept what was stored; whatever is not to be chosen (any longer) counts as not chosen */
export function parseSettings(kept: unknown): Settings {
  const values = new Map<string, unknown>(Object.entries(kept ?? {}))
  const chosen = <T extends string>(name: keyof Options, options: readonly [T, ...T[]]): T =>
    options.find((one) => one === values.get(name)) ?? options[0]
  const size = values.get('size')
  const fits = typeof size === 'number' && size >= SIZE.least && size <= SIZE.most
  return {
    size: fits ? size : undefined,
    elder: chosen('elder', OPTIONS.elder),
    theme: chosen('theme', OPTIONS.theme),
    face: chosen('face', OPTIONS.face),
    spacing: chosen('spacing', OPTIONS.spacing),
    measure: chosen('measure', OPTIONS.measure),
    align: chosen('align', OPTIONS.align),
    paragraphs: chosen('paragraphs', OPTIONS.paragraphs),
    names: chosen('names', OPTIONS.names),
    motion: chosen('motion', OPTIONS.motion),
    script: chosen('script', OPTIONS.script),
    language: chosen('language', OPTIONS.language),
    keys: chosen('keys', OPTIONS.keys),
    swipe: chosen('swipe', OPTIONS.swipe),
  }
}

/** What holds for whoever has chosen nothing. */
export const USUAL = parseSettings({})

/** What differs from it, as it is kept. */
export function choicesOf(settings: Settings): Record<string, string | number> {
  const usual = new Map<string, unknown>(Object.entries(USUAL))
  const choices: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && value !== usual.get(name)) choices[name] = value
  return choices
}

const settings = stored(SETTINGS_KEY, parseSettings, USUAL, choicesOf)

export const readSettings = (): Settings => settings.read()
export const useSettings = (): Settings => settings.use()

/** Chooses: at once on this page, in every open tab, and on this device from now on. */
export function changeSettings(change: Partial<Settings>): void {
  const next = { ...settings.read(), ...change }
  settings.write(next)
  reflect(choicesOf(next))
  tint()
}

type OnOff = { [Name in keyof Options]: 'off' extends Options[Name][number] ? Name : never }[keyof Options]

/** Turns something on or off. */
export const turnSetting = (name: OnOff, on: boolean): void => changeSettings({ [name]: on ? 'on' : 'off' })
