import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { banmian } from './src/publish/plugin.ts'

const { DATA_DIR = 'public/data', OUT_DIR = 'dist', SITE_URL = '', BASE_PATH = '/' } = process.env

export default defineConfig({
  base: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
  plugins: [react(), banmian({ dataDir: resolve(DATA_DIR), siteUrl: SITE_URL.replace(/\/+$/, '') })],
  build: {
    outDir: OUT_DIR,
    emptyOutDir: true,
    // Chat-app browsers lag behind by years: UC 15.5 and QQ 14.9 are near these.
    target: ['chrome87', 'safari14', 'firefox78'],
    assetsInlineLimit: 0,
    cssCodeSplit: false,
  },
})
