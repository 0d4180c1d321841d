import * as React from 'react'
import { LeftToReact } from './markup-attributes.ts'

const CONTEXT = Symbol.for('react.context')

/** A state that is set while its component is drawn makes React draw it again. */
const setState = () => {
  if (internals.H === hooks) throw new LeftToReact('a state that is set')
}
const nothing = () => {}
const left = (name: string) => () => {
  throw new LeftToReact(name)
}
const read = (from: { $$typeof?: symbol; _currentValue2?: unknown }): unknown => {
  if (from.$$typeof !== CONTEXT) throw new LeftToReact('use')
  return from._currentValue2
}
const made = (initial: unknown): unknown => (typeof initial === 'function' ? initial() : initial)

/** Hooks as they are on a server: each component is drawn once. */
const hooks = {
  readContext: read,
  use: read,
  useContext: read,
  useState: (initial: unknown) => [made(initial), setState],
  useReducer: (_: unknown, initial: unknown, init?: (from: unknown) => unknown) => [
    init ? init(initial) : initial,
    setState,
  ],
  useMemo: (make: () => unknown) => make(),
  useCallback: (callback: unknown) => callback,
  useRef: (initial: unknown) => ({ current: initial }),
  useEffect: nothing,
  useLayoutEffect: nothing,
  useInsertionEffect: nothing,
  useImperativeHandle: nothing,
  useDebugValue: nothing,
  useDeferredValue: (value: unknown, initial?: unknown) => initial ?? value,
  useTransition: () => [false, setState],
  useSyncExternalStore: (_: unknown, __: unknown, onServer = left('a store without a state on servers')) =>
    onServer(),
  useOptimistic: (value: unknown) => [value, setState],
  useEffectEvent: () => setState,
  /** An id tells where in the tree its component stands, which is not counted here. */
  useId: left('useId'),
  useActionState: left('useActionState'),
  useFormState: left('useFormState'),
  useHostTransitionStatus: left('useHostTransitionStatus'),
  useMemoCache: left('useMemoCache'),
  useCacheRefresh: left('useCacheRefresh'),
}

/** Where React looks for the hooks of whoever draws. */
const internals = ((): { H: unknown } => {
  const found: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE')
  const isOurs = (value: unknown): value is { H: unknown } =>
    typeof value === 'object' && value !== null && 'H' in value
  if (!isOurs(found)) throw new Error('app/markup.ts: another React, which keeps its hooks elsewhere')
  return found
})()

/** Draws while components that ask for hooks get these. */
export function withHooks(work: () => void): void {
  const { H: before } = internals
  internals.H = hooks
  try {
    work()
  } finally {
    internals.H = before
  }
}
