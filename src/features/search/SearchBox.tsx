import { useEffect, useRef, useState } from 'react'
import { useHref } from 'react-router'
import { SEARCH } from '#domain/urls.ts'
import { useTexts } from '#texts/texts.ts'
import './SearchBox.css'

/** How long to wait for the next key before the address follows. */
const PAUSE = 150

/**
 * The field of the search page: the answer follows while typing, but not while an input method is still
 * composing. It is a real form, so that Enter works everywhere.
 */
export function SearchBox({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const texts = useTexts()
  const [text, setText] = useState(q)
  const [composing, setComposing] = useState(false)
  const sent = useRef(q)
  const input = useRef<HTMLInputElement>(null)
  const action = useHref(SEARCH)

  // Back and forward change the address: the field follows.
  useEffect(() => {
    if (q === sent.current) return
    sent.current = q
    setText(q)
  }, [q])
  useEffect(() => {
    if (composing || text.trim() === sent.current.trim()) return undefined
    const timer = setTimeout(() => {
      sent.current = text
      onSearch(text)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [text, composing, onSearch])

  return (
    <form
      className="search-box"
      role="search"
      action={action}
      onSubmit={(event) => {
        event.preventDefault()
        sent.current = text
        onSearch(text)
        input.current?.blur()
      }}
    >
      <label htmlFor="q">{texts.search.label}</label>
      <div className="search-row">
        <input
          ref={input}
          id="q"
          name="q"
          type="search"
          value={text}
          placeholder={texts.search.placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={400}
          onChange={(event) => setText(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
        />
        <button type="submit" className="button">
          {texts.search.submit}
        </button>
      </div>
    </form>
  )
}
