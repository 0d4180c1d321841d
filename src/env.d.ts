interface ImportMetaEnv {
  /** Where the site will stand, without a closing slash; empty if that is not known. */
  readonly VITE_SITE_URL: string
}
