import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { contextQuery, pageQuery } from '#data/site/queries.ts'
import type { Context } from '#domain/derived.ts'
import type { Page } from '#domain/schema.ts'
import { parseDate, parsePageNumber } from '#domain/urls.ts'
import { useReadingTexts } from '#texts/reading.ts'
import { WholePage } from './WholePage.tsx'

/** The drawing stays so long (ms) after printing: some browsers say that they have printed while they still draw. */
const AFTER_MS = 1000

/** Prints a whole page: every article with its text, in the order of the page. */
export function PrintTool({
  path,
  onClose,
}: {
  /** `/2024-02-24/01` */
  path: string
  /** The print dialogue has been left. */
  onClose: () => void
}) {
  const [, date, number] = path.split('/')
  const ref = { date: parseDate(date) ?? '', page: parsePageNumber(number) ?? 0 }
  const { data } = useQuery(pageQuery(ref))
  const context = useQuery(contextQuery(ref))
  if (!data || context.isPending) return null
  return <Printing page={data.page} context={context.data} onDone={onClose} />
}

function Printing({
  page,
  context,
  onDone,
}: {
  page: Page
  context: Context | undefined
  onDone: () => void
}) {
  const texts = useReadingTexts()
  const sheet = useRef<HTMLDivElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const onPrinted = () => {
      timer = setTimeout(() => done.current(), AFTER_MS)
    }
    document.body.classList.add('prints-sheetful')
    addEventListener('afterprint', onPrinted)
    const pictures = [...(sheet.current?.querySelectorAll('img') ?? [])].map((picture) => picture.decode())
    void Promise.allSettled([document.fonts.ready, ...pictures]).then(() => {
      if (!left) print()
    })
    return () => {
      left = true
      clearTimeout(timer)
      removeEventListener('afterprint', onPrinted)
      document.body.classList.remove('prints-sheetful')
    }
  }, [])
  return (
    <>
      <p className="hidden" role="status">
        {texts.print.preparing}
      </p>
      {createPortal(<WholePage ref={sheet} page={page} context={context} />, document.body)}
    </>
  )
}
