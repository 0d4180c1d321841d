/** Systems that need different steps before they read Chinese: each has its advice. */
export type System = 'wechat' | 'ios' | 'android' | 'mac' | 'windows' | 'linux' | 'other'

/** @param agent the browser's `navigator.userAgent` */
export function systemOf(agent: string): System {
  if (/iPhone|iPad|iPod/.test(agent)) return 'ios'
  // Chat apps and other WebViews on Android have no voices at all; a browser of its own does.
  if (/Android/.test(agent)) return /MicroMessenger|; wv\)|QQ\/|Weibo/.test(agent) ? 'wechat' : 'android'
  if (/Macintosh/.test(agent)) return 'mac'
  if (/Windows/.test(agent)) return 'windows'
  return /Linux|X11|CrOS/.test(agent) ? 'linux' : 'other'
}
