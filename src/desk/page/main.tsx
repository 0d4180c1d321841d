import { createRoot } from 'react-dom/client'
import '#styles/reset.css'
import '#styles/tokens.css'
import '#styles/base.css'
import { texts } from '../texts/texts.ts'
import { App } from './App.tsx'

document.title = texts.title
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
