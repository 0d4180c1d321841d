/**
 * What takes the worker away again from whoever has it (`OFFLINE=off`): browsers look for a new worker at the address of the
 * old one, so a missing file would leave it where it is.
 */
export const NO_WORKER = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('banmian-')).map((name) => caches.delete(name))))
      .then(() => registration.unregister()),
  ),
)
`
