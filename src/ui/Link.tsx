import {
  createContext,
  use,
  useCallback,
  type AnchorHTMLAttributes,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { useLocation, useNavigate } from 'react-router'

/** The site's folder without the closing slash: '' at the root. */
export const FOLDER = import.meta.env.BASE_URL.replace(/\/$/, '')

const Follow = createContext<((event: MouseEvent<HTMLAnchorElement>) => void) | undefined>(undefined)

interface LinksProps {
  /** The one form of a path of the site: links that readers keep or bring along may have another. */
  formOf: (path: string) => string
  children: ReactNode
}

/** Inside, a click on a link leads to the other page without loading the site anew. */
export function Links({ formOf, children }: LinksProps) {
  const navigate = useNavigate()
  const follow = useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      if (!isPlain(event)) return
      event.preventDefault()
      const { pathname, search, hash, href } = new URL(
        event.currentTarget.getAttribute('href') ?? '',
        location.href,
      )
      // A link to where one is adds no step to the history, as everywhere on the web.
      const replace = href === location.href
      void navigate(formOf(pathname.slice(FOLDER.length)) + search + hash, { replace })
    },
    [navigate, formOf],
  )
  return <Follow value={follow}>{children}</Follow>
}

type Press = Pick<MouseEvent, 'button' | 'metaKey' | 'altKey' | 'ctrlKey' | 'shiftKey'>

/** A click of the main button that asks for no other tab or window. */
export const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: Press): boolean =>
  button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  /** A path of the site, `/2024-02-24/01`, with its parameters. */
  to: string
}

/**
 * A link inside the site. The router's own Link carries 2 kB of prefetching that a static site has no use for, and
 * finds out for each link where its path leads, which a path of the site says itself: a third of the drawing of a
 * page that has many.
 */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <a {...rest} href={FOLDER + to} onClick={use(Follow)}>
      {children}
    </a>
  )
}

/** A link that says so when the reader is there, or somewhere below. */
export function NavLink(props: LinkProps) {
  const { pathname } = useLocation()
  const there = encodeURI(props.to)
  return (
    <Link
      aria-current={pathname === there || pathname.startsWith(`${there}/`) ? 'page' : undefined}
      {...props}
    />
  )
}
