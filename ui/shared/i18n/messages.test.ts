import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes, operations } from '../api/generated/operations';

const root = join(import.meta.dirname, '../../..');

function files(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (['node_modules', 'dist', 'target', 'generated'].includes(entry.name)) return [];
    if (entry.isDirectory()) return files(path, ...endings);
    return endings.includes(extname(entry.name)) && !entry.name.includes('.test.') ? [path] : [];
  });
}

const text = (path: string) => readFileSync(join(root, path), 'utf8');

/** Names of the variables anywhere in a message. */
function variables(pattern: unknown): string[] {
  if (typeof pattern !== 'object' || pattern === null) return [];
  const { type, name } = pattern as { type?: string; name?: string };
  const own = type === 'var' && name ? [name] : [];
  return [...own, ...Object.values(pattern).flatMap(variables)];
}

function messages(language: string): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const path of files(`assets/locales/${language}`, '.ftl')) {
    for (const { id, value, attributes } of new FluentResource(text(path)).body) {
      if (all.has(id)) throw new Error(`${id} is there twice, again in ${path}`);
      all.set(id, [...new Set(variables([value, attributes]))].sort());
    }
  }
  return all;
}

/** `t('key')`, `t(\`prefix-${code}\`)`, and any text in the sources that is a key as it stands. */
function uses() {
  const ui = files('ui', '.ts', '.svelte').map(text).join('\n');
  const rust = files('src-tauri', '.rs').map(text).join('\n');
  const called = [...ui.matchAll(/(?<![\w.])t\(\s*['"]([\w-]+)['"]/g)].map((match) => match[1]!);
  const prefixes = [...ui.matchAll(/`([a-z][\w-]*-)\$\{/g)].map((match) => match[1]!);
  const words = new Set(
    [...(ui + rust).matchAll(/['"]([a-z][\w-]*-[\w-]+)['"]/g)].map((m) => m[1]!),
  );
  return { called, prefixes, words };
}

const danish = messages('da');
const english = messages('en');
const { called, prefixes, words } = uses();

describe('messages', () => {
  it('are the same in both languages', () =>
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort()));

  it('tell about the same things in both languages', () =>
    expect(Object.fromEntries(english)).toEqual(Object.fromEntries(danish)));

  it('are there for every key that the windows ask for', () =>
    expect(called.filter((key) => !danish.has(key))).toEqual([]));

  it('are all in use', () => {
    const needless = [...danish.keys()].filter(
      (key) => !words.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(needless).toEqual([]);
  });

  it('are there for every error', () =>
    expect(errorCodes.filter((code) => !danish.has(`error-${code}`))).toEqual([]));

  it('name every step that can be undone', () => {
    const writes = Object.entries(operations).filter(([, { kind }]) => kind === 'write');
    const steps = writes.map(([name]) => `step-${name.replaceAll('.', '-')}`);
    const own = ['step-history-undo', 'step-history-redo'];
    expect(steps.filter((step) => !own.includes(step) && !danish.has(step))).toEqual([]);
  });
});
