import { useRef, useState } from 'react'
import { texts } from '../texts/texts.ts'
import { postRetire } from './client.ts'

/** What the disk holds of a page. */
interface Standing {
  name: string
  known: string
}

/** A page was saved under another day or number, and stands under the old one too: the editor says what becomes of that. */
export interface Earlier {
  /** The name of one that still stands. */
  name: string | undefined
  onSaved: (before: Standing, name: string) => void
  /** Takes it away; its addresses lead to where the page stands now, if readers have them. */
  retire: (isPublished: boolean) => Promise<void>
  keep: () => void
}

/** @param onTrouble told what went wrong, or that nothing is wrong any more */
export function useEarlier(onSaid: (said: string) => void, onTrouble: (error?: unknown) => void): Earlier {
  const [standing, setStanding] = useState<readonly Standing[]>([])
  const [now, setNow] = useState('')
  const [one] = standing
  /** A doubled press asks once: the second would find nothing more to take away. */
  const isAsking = useRef(false)
  const settled = (said: string) => {
    setStanding((all) => all.filter((other) => other !== one))
    onTrouble()
    onSaid(said)
  }
  return {
    name: one?.name,
    onSaved: (before, name) => {
      setNow(name)
      setStanding((all) => {
        const others = all.filter((other) => other.name !== name && other.name !== before.name)
        return before.name === '' || before.name === name ? others : [...others, before]
      })
    },
    retire: async (isPublished) => {
      if (!one || isAsking.current) return
      isAsking.current = true
      try {
        const { led } = await postRetire({ ...one, to: now, isPublished })
        settled(texts.earlier.gone(one.name, led))
      } catch (error) {
        onTrouble(error)
      } finally {
        isAsking.current = false
      }
    },
    keep: () => settled(texts.earlier.kept),
  }
}
