import { useSuspenseQuery } from '@tanstack/react-query'
import { siteQuery } from '#data/site/queries.ts'
import { SETTINGS } from '#domain/urls.ts'
import { HistorySection } from '#features/library/HistorySection.tsx'
import { StoredSection } from '#features/offline/StoredSection.tsx'
import { AllSettings } from '#features/settings/AllSettings.tsx'
import { useSettingsTexts } from '#texts/settings.ts'
import { Phrases } from '#ui/Phrases.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import { Head } from '../Head.tsx'
import { Shell } from '../Shell.tsx'
import './SettingsPage.css'

/** How a reader wants to read; it is on the device, and nowhere else. */
export function SettingsPage() {
  const texts = useSettingsTexts()
  const { data: site } = useSuspenseQuery(siteQuery())
  const hydrated = useHydrated()
  return (
    <Shell paper={site.paper}>
      <Head title={texts.title} paper={site.paper} description={texts.about} path={SETTINGS} />
      <div className="settings">
        <h1 className="page-title sense">
          <Phrases text={texts.title} phrases={texts.titlePhrases} />
        </h1>
        <p className="settings-about">{texts.about}</p>
        {hydrated ? (
          <>
            <AllSettings />
            <HistorySection />
            {import.meta.env.OFFLINE && <StoredSection />}
          </>
        ) : (
          <noscript>{texts.noscript}</noscript>
        )}
      </div>
    </Shell>
  )
}
