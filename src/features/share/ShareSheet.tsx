import { useState } from 'react'
import { useSettingsTexts } from '#texts/settings.ts'
import { useShareTexts } from '#texts/share.ts'
import { asSeen, copyExactly } from '#ui/copy.ts'
import { Sheet } from '#ui/Sheet.tsx'
import { drawPoster } from './poster.ts'
import { QrCode } from './QrCode.tsx'
import type { Shared } from './shared.ts'
import './ShareSheet.css'

/** What was asked for and stands below the sheet's edge comes into view; at once where the reader wants no movement. */
function bringIntoView(picture: HTMLElement): void {
  const isStill =
    document.documentElement.dataset['motion'] === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  picture.scrollIntoView({ block: 'start', behavior: isStill ? 'instant' : 'smooth' })
}

/** The ways to hand something on: by the system where it can, as text, as a code, as a picture. */
export function ShareSheet({
  shared,
  from,
  onClose,
}: {
  shared: Shared
  from: HTMLElement
  onClose: () => void
}) {
  const texts = useShareTexts()
  const { close } = useSettingsTexts()
  const [said, setSaid] = useState('')
  /** What the reader has to copy by hand. */
  const [byHand, setByHand] = useState('')
  const [poster, setPoster] = useState<{ src: string; file: string } | 'none' | 'coming'>()
  const { title, url, reference, printed, language } = shared
  /** Words of what is shared, in the script in which the page shows them. */
  const own = (text: string) => asSeen(text, language)
  const take = async (written: string) => {
    const text = own(written)
    const copied = await copyExactly(text)
    setSaid(copied ? texts.copied : texts.failed)
    setByHand(copied ? '' : text)
  }
  const draw = async () => {
    setPoster('coming')
    try {
      await document.fonts.ready
      const face = getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily
      const seen = { ...shared, title: own(title), words: own(shared.words), printed: own(printed) }
      const said = { scan: asSeen(texts.scanTo[shared.leads]), excerpt: asSeen(texts.excerpt) }
      setPoster({ src: drawPoster(seen, said, face), file: `${seen.title.slice(0, 40)}.png` })
    } catch {
      setPoster('none')
    }
  }
  return (
    <Sheet label={texts.title} close={close} from={from} onClose={onClose}>
      <div className="share-ways">
        {'share' in navigator && (
          <button
            type="button"
            className="button"
            onClick={() => void navigator.share({ title: own(title), url }).catch(() => undefined)}
          >
            {texts.system}
          </button>
        )}
        <button type="button" className="button" onClick={() => void take(url)}>
          {texts.link}
        </button>
        <button type="button" className="button" onClick={() => void take(`${title} ${url}`)}>
          {texts.titled}
        </button>
        {printed && (
          <button
            type="button"
            className="button"
            onClick={() => void take(texts.source(title, printed, url))}
          >
            {texts.plain}
          </button>
        )}
        {reference !== undefined && (
          <button type="button" className="button" onClick={() => void take(reference)}>
            {texts.reference}
          </button>
        )}
        <button type="button" className="button" onClick={() => void draw()}>
          {texts.poster}
        </button>
      </div>
      <p className="share-said" role="status">
        {said}
      </p>
      {byHand && (
        <textarea
          className="share-url"
          aria-label={texts.text}
          readOnly
          rows={3}
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
      {poster === undefined || poster === 'none' ? (
        <figure className="share-figure">
          <QrCode url={url} label={texts.codeOf(title)} />
          <figcaption>
            <span role={poster && 'status'}>{poster ? texts.noPoster : texts.scan}</span>
          </figcaption>
        </figure>
      ) : poster === 'coming' ? (
        <p role="status">{texts.drawing}</p>
      ) : (
        <figure className="share-figure">
          <img
            className="share-poster"
            src={poster.src}
            alt={texts.posterOf(title)}
            onLoad={({ currentTarget }) => bringIntoView(currentTarget)}
          />
          <figcaption>
            <span role="status">{texts.save}</span>{' '}
            <a className="link" href={poster.src} download={poster.file}>
              {texts.download}
            </a>
          </figcaption>
        </figure>
      )}
    </Sheet>
  )
}
