import { createRoot } from 'react-dom/client'
import '#styles/reset.css'
import '#styles/tokens.css'
import '#styles/base.css'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
