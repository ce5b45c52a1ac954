import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname

export default defineConfig({
  root: join(root, 'src', 'web', 'shell'),
  plugins: [react()],
  build: { outDir: join(root, 'dist', 'web'), emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1500 },
  server: { proxy: Object.fromEntries(['/api', '^/help$', '/help-card', '/privacy', '/accessibility', '^/report$', '^/report/', '/owed', '/my', '/plan', '/leave', '/public'].map(path => [path, 'http://127.0.0.1:8080'])) },
})
