import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Phones of 2020 know no `:where()`, in which Svelte wraps the classes that keep a component's styles to itself. */
const withoutWhere: Plugin = {
  name: 'without-where',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = String(file.source).replace(/:where\((\.[\w-]+)\)/g, '$1');
  },
};

/** The pages, each built with `vite build --mode`; the console is what a developer sees. */
const pages = {
  console: { target: ['chrome105', 'safari16'], plugins: [] },
  screen: { target: ['chrome105', 'safari16'], plugins: [] },
  phone: { target: ['chrome80', 'safari13'], plugins: [withoutWhere] },
};

const pageOf = (mode: string) => (mode in pages ? (mode as keyof typeof pages) : 'console');

export default defineConfig(({ mode }) => ({
  root: here(`./${pageOf(mode)}`),
  plugins: [svelte({ configFile: here('./svelte.config.js') }), ...pages[pageOf(mode)].plugins],
  // In the app each page lies in a folder beside the others.
  base: pageOf(mode) === 'phone' ? '/' : './',
  resolve: {
    alias: { $shared: here('./shared'), $console: here('./console') },
    // Component tests run the browser half of Svelte.
    ...(mode === 'test' ? { conditions: ['browser'] } : {}),
  },
  server: { port: 5173, strictPort: true, fs: { allow: [here('..')] } },
  build: {
    outDir: here(`./dist/${pageOf(mode)}`),
    emptyOutDir: true,
    // The content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    target: pages[pageOf(mode)].target,
    // A page of one file has nothing to load ahead.
    modulePreload: pageOf(mode) === 'phone' ? false : { polyfill: true },
  },
  test: {
    root: here('.'),
    environment: 'happy-dom',
    include: ['**/*.test.ts'],
    setupFiles: [here('./vitest.setup.ts')],
    env: { TZ: 'Europe/Copenhagen' },
  },
}));
