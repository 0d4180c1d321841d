import type { OfflineTexts } from './offline-zh.ts'

/** `1 picture is`, `3 pictures are` */
const pictures = (count: number) => (count === 1 ? '1 picture is' : `${count} pictures are`)

export const offlineEn: OfflineTexts = {
  update: {
    said: 'There is a new version of this site.',
    now: 'Update',
    later: 'Later',
    stopped: 'Reading aloud stopped here.',
    goOn: 'Go on',
  },
  issue: {
    title: 'Download this issue',
    reading: 'Looking how large this issue is…',
    size: (size, pictures) =>
      `This issue is ${size}${pictures && `, ${pictures} of it pictures`}; once downloaded it can be read without a network.`,
    changed: (size, pictures) =>
      `The issue on this device has been corrected since and can be updated (${size}${pictures && `, ${pictures} of it pictures`}).`,
    textsOnly: 'Texts only',
    lacking: (count, size) =>
      `The texts are on this device and can be read without a network; ${pictures(count)} not downloaded${size && ` (${size})`}.`,
    getPictures: 'Download pictures',
    have: 'This issue is on this device and can be read without a network.',
    checking: 'This issue is on this device and can be read without a network; looking for a newer one…',
    unchecked:
      'This issue is on this device and can be read without a network; whether there is a newer one could not be asked.',
    get: 'Download',
    renew: 'Update',
    coming: (come, size) => `${come} of ${size}`,
    stop: 'Stop',
    stopped: 'Stopped. What has come is kept, and it can be continued.',
    network: 'The network broke off. What has come is kept, and it can be continued.',
    altered: 'This issue was being corrected meanwhile. Please try again.',
    full: 'There is no room left on this device. Something can be deleted in the settings.',
    fullTexts: (count) =>
      `The texts are on this device; there is no room for more, and ${pictures(count)} missing. Something can be deleted in the settings.`,
    unknown: 'There is no network to ask how large this issue is.',
    remove: 'Delete from this device',
    removed: 'Deleted from this device.',
    cannot: 'This browser cannot keep pages. Please open the site in the system’s browser.',
  },
  saved: {
    title: 'Download saved articles',
    reading: 'Looking how large they are…',
    size: (size, pictures) =>
      `The pages of the saved articles${pictures && `, with the pictures of these articles (${pictures}),`} are ${size}; once downloaded they can be read without a network.`,
    changed: (size, pictures) =>
      `What is saved has changed and can be updated (${size}${pictures && `, ${pictures} of it pictures`}).`,
    have: 'All saved articles are on this device and can be read without a network.',
    checking:
      'What was downloaded is on this device and can be read without a network; looking whether anything has changed…',
    unchecked:
      'What was downloaded is on this device and can be read without a network; whether anything has changed could not be asked.',
    altered: 'An article was being corrected meanwhile. Please try again.',
    unknown: 'Nothing is saved, or there is no network to ask how large it is.',
  },
  stored: {
    savedName: 'Saved articles',
    title: 'Offline and storage',
    about: 'Pages that were read stay on this device and open without a network; they are nowhere else.',
    reading: 'Looking…',
    read: (count) => `Pages that were read: ${count} files`,
    missing: (count) => `, ${pictures(count)} missing`,
    issues: 'Downloaded issues',
    none: 'None yet. “Download this issue” stands at the end of an issue.',
    total: (size) => `This site takes ${size} on this device.`,
    forgetRead: 'Delete what was read',
    forgetAll: 'Delete everything',
    done: 'Deleted.',
    remove: (issue) => `Delete ${issue}`,
    removeShort: 'Delete',
    install: 'Install',
    installHow: 'To open it like an app: choose “Add to Home Screen” in the browser’s share sheet or menu.',
  },
  named: {
    title: (name) => `Articles on this device that name ${name}`,
    note: (count) =>
      `Only what is on this device, ${count === 1 ? '1 article' : `${count} articles`}; the site may have more. Open this page again with a network to see all of them.`,
  },
  index: {
    title: 'Search without a network',
    about:
      'What was searched stays on this device and can be searched again without a network. The whole index can be downloaded too.',
    size: (size, files) => `The whole index is ${size}, ${files} ${files === 1 ? 'file' : 'files'}.`,
    download: (size) => `Download (${size})`,
    resume: (size) => `Go on downloading (${size} in all)`,
    update: 'Update',
    progress: (done, total) => `${done} of ${total} files downloaded`,
    stop: 'Stop',
    done: 'The whole index is on this device.',
    failed: 'The download was cut off; what has arrived stays, and you can go on.',
    remove: 'Delete from this device',
    removed: 'Deleted from this device.',
    cannot: 'This browser cannot keep anything on the device.',
    reading: 'Looking…',
    unknown: 'There is no network, so the size of the index is not known.',
  },
  searched: {
    title: 'Found on this device',
    busy: 'Looking through what is on this device…',
    found: (n, q) => `${q && `“${q}”: `}${n === 1 ? '1 article' : `${n} articles`} on this device`,
    none: (q, isNarrowed) =>
      isNarrowed
        ? `${q && `“${q}”: `}no article on this device fits`
        : `No article on this device has “${q}”`,
    empty: 'Nor is there an article on this device to look through.',
    off: 'No network. ',
    note: (pages, isBelow) =>
      `Only ${pages === 1 ? 'the 1 page that is' : `the ${pages} pages that are`} kept on this device; the site may have more. With a network, “Try again”${isBelow ? ' below' : ''} finds all of them.`,
    spelled: ' Pinyin and initials need a network too.',
  },
  kept: {
    title: 'Can be read without a network',
    note: 'Other pages need a network.',
    search: 'Search the articles on this device',
    nothing: 'There is no network, and nothing to read is kept on this device.',
  },
}
