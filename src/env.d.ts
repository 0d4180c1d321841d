interface ImportMetaEnv {
  /** Whether the built site has a service worker (src/publish/options.ts). */
  readonly OFFLINE: boolean
}
