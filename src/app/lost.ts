/**
 * Stands inside each page that is nothing without the app (search, settings, what is kept), as a script by its hash: says so
 * when the app's code does not come. The catalogue is in that code.
 */

const SAID = '页面程序没有取到，这一页暂时用不了。'
const AGAIN = '重试'

/** An element tells of a file that it was to load, and of all that this file needs. */
function onError({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement)) return
  removeEventListener('error', onError, true)
  const text = document.createElement('p')
  text.textContent = SAID
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = AGAIN
  button.addEventListener('click', () => location.reload())
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  notice.append(text, button)
  document.querySelector('main')?.prepend(notice)
}

addEventListener('error', onError, true)
