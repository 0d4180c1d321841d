import { boot } from './app/boot.tsx'
import './styles/index.css'

const root = document.getElementById('root')
if (root) void boot(root)
