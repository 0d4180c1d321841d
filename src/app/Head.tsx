import { useHref } from 'react-router'

/**
 * Title, description and lasting address of a page; React moves them into the document's head. A search or
 * filter in the address is not part of the lasting address.
 */
export function Head({ title, description, path }: { title: string; description?: string; path: string }) {
  const href = useHref(path)
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      <link rel="canonical" href={import.meta.env.VITE_SITE_URL + encodeURI(href)} />
    </>
  )
}
