import './styles/index.css'
import { boot } from './app/boot.tsx'

const root = document.getElementById('root')
// In a task of its own: as long as the browser takes in the code, it answers nobody.
if (root) setTimeout(() => void boot(root))
