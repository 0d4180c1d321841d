import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useLocation, useNavigate } from 'react-router'

/** The site's folder, without a closing slash. */
const FOLDER = import.meta.env.BASE_URL.replace(/\/$/, '')

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  /** A path of the site, `/2024-02-24/01`, with its parameters. */
  to: string
}

/**
 * A link inside the site. The router's own Link carries 2 kB of prefetching that a static site has no use for, and
 * what it does to find out where a path leads costs a third of the drawing of a page that has many: a path of the
 * site says so itself.
 */
export function Link({ to, children, ...rest }: LinkProps) {
  const navigate = useNavigate()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlain(event)) return
    event.preventDefault()
    // A link to where one is adds no step to the history, as everywhere on the web.
    void navigate(to, { replace: event.currentTarget.href === location.href })
  }
  return (
    <a {...rest} href={FOLDER + to} onClick={follow}>
      {children}
    </a>
  )
}

/** A click of the main button that asks for no other tab or window. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey

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
