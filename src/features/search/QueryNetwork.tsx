import { useQuery } from '@tanstack/react-query'
import { readAddress } from '#domain/query-address.ts'
import { Network } from '#parts/Network.tsx'
import { useNetworkTexts } from '#texts/network.ts'
import { useSearchTexts } from '#texts/search.ts'
import type { AnswerView } from './engine.ts'
import { networkQuery } from './later-queries.ts'

/** Who stands with whom in the articles of an answer, worked out when it is asked for. */
export function QueryNetwork({ view }: { view: AnswerView }) {
  const texts = useNetworkTexts()
  const { retry } = useSearchTexts()
  const { data, isError, isFetching, refetch } = useQuery(networkQuery(view))
  if (isError) {
    return (
      <p role="status">
        {texts.failed}{' '}
        <button type="button" className="link" disabled={isFetching} onClick={() => void refetch()}>
          {retry}
        </button>
      </p>
    )
  }
  if (!data) return <p role="status">{texts.busy}</p>
  return (
    <>
      {data.missing.length > 0 && <p role="status">{texts.missing}</p>}
      {data.drawn ? (
        <Network {...data.drawn} base={readAddress(new URLSearchParams(view.question))} />
      ) : (
        <p role="status">{texts.none}</p>
      )}
    </>
  )
}
