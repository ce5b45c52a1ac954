import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

export default defineConfig({
  root: join(root, 'src', 'web', 'shell'),
  plugins: [react()],
  build: { outDir: join(root, 'dist', 'web'), emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  // Whole names: `/my` is hers, `/my-day`, `/reports` and `/help-desk` are screens of the application.
  server: { proxy: { '^/(api|help|help-card|privacy|accessibility|report|owed|my|plan|leave|public)([/?]|$)': 'http://127.0.0.1:8080' } },
})
