import { useState } from 'react'
import { Start } from './Start.tsx'
import type { Sheet } from './useDesk.ts'
import { Workbench } from './Workbench.tsx'
import './App.css'

/** Either a page is being chosen, or one lies on the desk. */
export function App() {
  const [sheet, setSheet] = useState<Sheet>()
  return sheet ? (
    <Workbench key={sheet.text} opened={sheet} onLeave={() => setSheet(undefined)} />
  ) : (
    <Start onOpen={setSheet} />
  )
}
