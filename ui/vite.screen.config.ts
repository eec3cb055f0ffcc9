import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The projector's window, built by itself: nothing of the console is in it. */
export default defineConfig({
  root: here('./screen'),
  base: './',
  plugins: [svelte({ configFile: here('./svelte.config.js') })],
  resolve: { alias: { $shared: here('./shared') } },
  build: {
    outDir: here('./dist/screen'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: ['chrome105', 'safari16'],
  },
});
