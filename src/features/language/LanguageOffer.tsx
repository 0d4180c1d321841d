import { useContext, useEffect, useState } from 'react'
import { noteOffered, wasOffered } from '#data/device/offered.ts'
import { changeSettings, useSettings } from '#data/device/settings.ts'
import { CatalogueContext } from '#texts/catalogue.ts'
import { offer } from '#texts/offer.ts'
import { FootBar } from '#ui/FootBar.tsx'

/**
 * Offers English, once on a device, to a reader whose browser asks for no Chinese; nothing changes without a word of the
 * reader. Where English was chosen and its texts did not come, it says so.
 */
export function LanguageOffer() {
  const { language } = useSettings()
  const speaksEnglish = useContext(CatalogueContext) !== null
  const [open, setOpen] = useState(() => !wasOffered() && language === 'zh' && isForeign(navigator.languages))
  useEffect(() => {
    if (open) noteOffered()
  }, [open])
  if (open && language === 'zh')
    return (
      <FootBar said={offer.title} language="en">
        <button type="button" className="button" onClick={() => changeSettings({ language: 'en' })}>
          {offer.accept}
        </button>
        <button type="button" className="link" onClick={() => setOpen(false)}>
          {offer.decline}
        </button>
      </FootBar>
    )
  return language === 'en' && !speaksEnglish ? <Missing /> : null
}

/** Said a moment later: the texts may be on their way. */
function Missing() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => clearTimeout(timer)
  }, [])
  return late ? (
    <FootBar said={offer.missing} language="en">
      <button type="button" className="button" onClick={() => location.reload()}>
        {offer.retry}
      </button>
    </FootBar>
  ) : null
}
const LATE_MS = 3000

/** Whether a browser asks for some languages, none of them Chinese. */
const isForeign = (languages: readonly string[]): boolean =>
  languages.length > 0 && !languages.some((one) => /^zh\b/i.test(one))
