import { TAG_KINDS, type TagKind } from '#domain/kinds.ts'
import { texts } from '../texts/texts.ts'

/** Which kind of name it is. */
export function KindChoice({ kind, onKind }: { kind: TagKind; onKind: (kind: TagKind) => void }) {
  return (
    <div className="kinds" role="radiogroup" aria-label={texts.tag.kind}>
      {TAG_KINDS.map((one) => (
        <label key={one} className={`kind name-${one}`}>
          <input type="radio" name="kind" checked={kind === one} onChange={() => onKind(one)} />
          {texts.kinds[one]}
        </label>
      ))}
    </div>
  )
}
