import type { AnchorHTMLAttributes } from 'react'
import { useHref, useLinkClickHandler, useLocation } from 'react-router'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string }

/** A link inside the site. The router's own Link carries 2 kB of prefetching that a static site has no use for. */
export function Link({ to, children, ...rest }: LinkProps) {
  const href = useHref(to)
  const onClick = useLinkClickHandler(to)
  return (
    <a {...rest} href={href} onClick={onClick}>
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
