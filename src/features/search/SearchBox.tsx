import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useHref } from 'react-router'
import { SEARCH } from '#domain/urls.ts'
import { useSearchTexts } from '#texts/search.ts'
import { Clear } from '#ui/Clear.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { useWritten } from '#ui/useWritten.ts'
import { questionOf, withValue } from './conditions.ts'
import { answerQuery, suggestQuery, type Offered } from './queries.ts'
import { SuggestionRow } from './SuggestionRow.tsx'
import './SearchBox.css'

/**
 * How long to wait for the next key before the address follows, in milliseconds: in the middle of a Latin word or number. A
 * Chinese character is handed over by an input method with its word: nothing is to be waited for.
 */
const PAUSE = 150
const pauseAfter = (text: string) => (/[\u3400-\u9fff]$/.test(text) ? 0 : PAUSE)

/** What has been typed before the last word, and the last word: for that there are suggestions. */
function lastWord(text: string): { before: string; word: string } {
  const [, before = '', word = ''] = /^(.*\s)?(\S*)$/su.exec(text) ?? []
  return { before: before.trim(), word: /^[-－"“]|[:：]/u.test(word) ? '' : word }
}

/**
 * The field of the search page: the answer follows while typing, but not while an input method is still
 * composing. It is a real form, so that Enter works everywhere; with a script it is a combobox (ARIA APG,
 * "editable with list autocomplete") whose list never takes the focus.
 */
export function SearchBox({
  params,
  onSearch,
  onChoose,
  typed,
}: {
  /** The address's parameters; the field holds their words. */
  params: URLSearchParams
  /** `final`: the reader said so, not just paused. */
  onSearch: (q: string, final: boolean) => void
  /** A suggestion was chosen; `rest` is what was typed before its word. */
  onChoose: (chosen: Offered, rest: string) => void
  /**
   * Over a page that is being read, what was typed there before: it has the focus, and suggests no headlines, for headlines
   * stand below.
   */
  typed?: string
}) {
  const isQuick = typed !== undefined
  const texts = useSearchTexts()
  const client = useQueryClient()
  const hydrated = useHydrated()
  const q = (params.get('q') ?? '').trim()
  const [text, setText] = useState(typed ?? q)
  const [composing, setComposing] = useState(false)
  // What is in a field over the page has just been typed.
  const [open, setOpen] = useState(isQuick && q !== '')
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  // A field of the page and one over it may be there at once.
  const id = useId()
  const optionId = (i: number) => `${id}-${i}`
  const action = useHref(SEARCH)
  const { before, word } = lastWord(text)
  const { data } = useQuery({
    ...suggestQuery(word),
    enabled: open && !composing && word !== '',
    placeholderData: (previous: Offered[] | undefined) => previous,
  })
  const options =
    open && word !== '' ? (data ?? []).filter(({ type }) => !isQuick || type !== 'headline') : []
  const shown = options.length > 0

  // Back and forward change the address: the field follows, and what it held is not asked again.
  const written = useWritten(q, () => setText(q))
  // Browsers let timers and drawings wait until what was typed is painted: the engine is asked before.
  const begin = useEffectEvent(
    (asked: string) => void client.prefetchQuery(answerQuery(questionOf(withValue(params, { q: asked })))),
  )
  useEffect(() => {
    const asked = text.trim()
    if (composing || asked === written.at(-1)) return undefined
    if (!pauseAfter(text)) begin(asked)
    const timer = setTimeout(() => {
      // Enter may have come first.
      if (asked === written.at(-1)) return
      written.push(asked)
      onSearch(asked, false)
    }, pauseAfter(text))
    return () => clearTimeout(timer)
  }, [text, composing, written, onSearch])

  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const type = (value: string) => {
    setText(value)
    setOpen(true)
    setActive(-1)
  }
  const choose = (chosen: Offered) => {
    close()
    written.push(before)
    setText(before)
    onChoose(chosen, before)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys that choose among an input method's words are not for the list.
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && word !== '') {
      event.preventDefault()
      if (!open) return setOpen(true)
      // One place more than there are options: there the field itself is active.
      const places = options.length + 1
      setActive(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Escape' && open) {
      // Also while suggestions are on their way: they must not come over what the reader has turned to.
      if (shown) event.preventDefault()
      close()
    } else if (event.key === 'Enter' && options[active]) {
      event.preventDefault()
      choose(options[active])
    } else if (event.key === 'Tab') close()
  }

  return (
    <form
      className="search-box"
      role="search"
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        written.push(text.trim())
        close()
        onSearch(text, true)
        input.current?.blur()
      }}
    >
      <label htmlFor={id}>{texts.label}</label>
      <div className="search-row">
        <div className="search-field">
          <input
            ref={(field) => {
              input.current = field
              // Typed before the app was there: React keeps it in the field, and says nothing of it.
              if (field && field.value !== text) type(field.value)
            }}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the reader has just asked for it
            autoFocus={isQuick}
            id={id}
            name="q"
            type="text"
            inputMode="search"
            value={text}
            // The label above says all; a blank tells the rules that the field is empty.
            placeholder=" "
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={400}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            // Over a page the names push the rows down: rows that came up while they are pressed would be missed.
            onBlur={() => isQuick || close()}
            onCompositionStart={() => setComposing(true)}
            onCompositionEnd={() => setComposing(false)}
            {...(hydrated
              ? {
                  role: 'combobox',
                  'aria-autocomplete': 'list',
                  'aria-expanded': shown,
                  'aria-controls': `${id}-list`,
                  'aria-activedescendant': active >= 0 && shown ? optionId(active) : undefined,
                }
              : { role: 'searchbox' })}
          />
          {hydrated && text !== '' && (
            <Clear
              label={texts.clear}
              onClear={() => {
                setText('')
                input.current?.focus()
              }}
            />
          )}
          <div
            id={`${id}-list`}
            className="suggestions"
            role="listbox"
            aria-label={texts.suggest.label}
            hidden={!shown}
          >
            {options.map((option, i) => (
              <SuggestionRow
                key={option.type === 'name' ? option.kind + option.name : option.id}
                id={optionId(i)}
                suggestion={option}
                active={i === active}
                onChoose={() => choose(option)}
              />
            ))}
          </div>
        </div>
        <button type="submit" className="button search-submit">
          {texts.submit}
        </button>
      </div>
      <span className="hidden" role="status">
        {shown && texts.suggest.available(options.length)}
      </span>
    </form>
  )
}
