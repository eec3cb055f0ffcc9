import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasMessage } from '$shared/i18n';

/** What a user can remove with a word about the rest. */
const removable =
  'person|organisation|session|challenge|theme|idea|voting_round|choice|activity'.split('|');

const source = join(import.meta.dirname, '../../src-tauri/crates/project/src');

function tablesThatRefer(): string[] {
  const sql = readdirSync(source)
    .flatMap((noun) => ['tables.sql', 'tables_2.sql'].map((file) => join(source, noun, file)))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
  return sql
    .split(/(?=CREATE TABLE )/)
    .filter((table) => removable.some((name) => table.includes(`REFERENCES ${name} (`)))
    .map((table) => /CREATE TABLE (\w+)/.exec(table)![1]!);
}

describe('what happens to the rest', () => {
  it('can be said of every table that refers to something removable', () => {
    const tables = tablesThatRefer();
    expect(tables).toContain('attendance');
    expect(tables.filter((table) => !hasMessage(`reference-${table}`))).toEqual([]);
  });
});
