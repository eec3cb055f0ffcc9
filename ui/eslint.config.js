import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only ui/shared/api talks to the app.',
};
const console_ = {
  group: ['$console/*', '**/console/**'],
  message: 'ui/shared is used by every window and imports from none.',
};
const alone = {
  group: ['$console/*', '**/console/**'],
  message: 'The phone page stands alone: it imports from ui/shared only.',
};
const everything = {
  regex: '^\\$shared/(i18n|api|components|forms)$',
  message: 'The phone page must stay small: import the very file.',
};
const screen = {
  group: ['$console/*', '**/console/**', '**/phone/**'],
  message: 'The screen is built by itself: from ui/shared alone.',
};
const styleAttribute = {
  selector: "SvelteAttribute[key.name='style']",
  message: 'The content security policy forbids it; use classes or style: directives.',
};

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'shared/api/generated/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-undef': 'off',
      'no-restricted-imports': ['error', { patterns: [tauri] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      'no-restricted-syntax': ['error', styleAttribute],
      'svelte/no-navigation-without-resolve': 'off',
      // Too eager: it also complains of instances that never leave a function.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['screen/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [tauri, screen] }] },
  },
  {
    files: ['shared/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [tauri, console_] }] },
  },
  {
    files: ['phone/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [tauri, alone, everything] }] },
  },
  {
    files: ['shared/api/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [console_] }] },
  },
  { files: ['*.ts', '*.js', '**/*.test.ts'], languageOptions: { globals: { ...globals.node } } },
);
