import { useEffect, useState } from 'react'

const SIGNS = ['scroll', 'pointerdown', 'keydown']

/** Whether the reader has begun to do something: then there is time for code that reading does without. */
export function useBegun(): boolean {
  const [begun, setBegun] = useState(false)
  useEffect(() => {
    const begin = () => setBegun(true)
    for (const sign of SIGNS) addEventListener(sign, begin, { once: true })
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, begin)
    }
  }, [])
  return begun
}
