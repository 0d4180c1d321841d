/**
 * Stands inside each page that is nothing without the app (search, settings, what is kept), as a script by its hash: says so
 * when the app's code does not come, or is newer than the browser. The catalogue is in that code; and so that browsers of 2017
 * can read this here, nothing in it is newer.
 */

const LOST = '页面程序没有取到，这一页暂时用不了。'
const TOO_NEW = '这个浏览器读不懂页面程序，多半是版本太旧，这一页用不了；文章和人物、企业等索引照样能看。'
const AGAIN = '重试'

function tell(said: string): void {
  removeEventListener('error', onError, true)
  const text = document.createElement('p')
  text.textContent = said
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = AGAIN
  button.addEventListener('click', () => location.reload())
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  notice.append(text, button)
  const main = document.querySelector('main')
  if (main) main.prepend(notice)
}

/** An element tells of a file that it was to load, and of all that this file needs; the window of one that does not parse. */
function onError(event: Event): void {
  if (event.target instanceof HTMLScriptElement) tell(LOST)
  else if (
    event instanceof ErrorEvent &&
    event.error instanceof SyntaxError &&
    event.filename.includes('/assets/')
  )
    tell(TOO_NEW)
}

addEventListener('error', onError, true)
// Without modules there is nothing to fail.
if (!('noModule' in HTMLScriptElement.prototype))
  addEventListener('DOMContentLoaded', () => tell(TOO_NEW), { once: true })
