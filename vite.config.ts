import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { markdown } from './client/views/help/markdown.ts';

export default defineConfig({
  root: 'client',
  plugins: [markdown(), react()],
  // No asset becomes a data: URL: the content security policy allows fonts from this server alone.
  build: { outDir: '../dist', emptyOutDir: true, assetsInlineLimit: 0 },
  server: { port: 5173, strictPort: true, proxy: { '^/api/': { target: 'http://127.0.0.1:4000', changeOrigin: true, headers: { origin: 'http://127.0.0.1:4000' } } } },
});
