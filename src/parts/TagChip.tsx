import type { ReactNode } from 'react'
import type { Tag } from '#domain/tags.ts'
import { tagPath } from '#domain/urls.ts'
import { ChipBody, chipClass } from '#ui/Chip.tsx'
import { Link } from '#ui/Link.tsx'

/** A name as a chip that leads to its page; `count` says of how many articles, `children` follow the name. */
export function TagChip({
  kind,
  name,
  count,
  quiet = false,
  children,
}: Tag & { count?: number; quiet?: boolean; children?: ReactNode }) {
  return (
    <Link className={chipClass({ quiet })} to={tagPath({ kind, name })}>
      <ChipBody count={count}>
        {name}
        {children}
      </ChipBody>
    </Link>
  )
}
