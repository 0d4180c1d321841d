import type { ReactNode } from 'react'
import { useHydrated } from '#ui/useHydrated.ts'

/** A button of a tool, whose code comes with the press or soon before; without a script it cannot be pressed. */
export const ToolButton = ({ tool, children }: { tool: string; children: ReactNode }) => (
  <button type="button" className="button" data-tool={tool} disabled={!useHydrated()}>
    {children}
  </button>
)
