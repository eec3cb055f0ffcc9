import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  root: here('./console'),
  // In the app the console lies in a folder beside the other windows.
  base: './',
  plugins: [svelte({ configFile: here('./svelte.config.js') })],
  resolve: {
    alias: { $shared: here('./shared'), $console: here('./console') },
    // Component tests run the browser half of Svelte.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here('..')] } },
  build: {
    outDir: here('./dist/console'),
    emptyOutDir: true,
    // The content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    target: ['chrome105', 'safari16'],
  },
  test: {
    root: here('.'),
    environment: 'happy-dom',
    include: ['**/*.test.ts'],
    setupFiles: [here('./vitest.setup.ts')],
    env: { TZ: 'Europe/Copenhagen' },
  },
}));
