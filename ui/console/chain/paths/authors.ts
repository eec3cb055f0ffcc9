import type { CardPath } from '$shared/api/generated/CardPath';

/** What one person wrote. */
export interface Author {
  id: string;
  author: string;
  paths: CardPath[];
}

/** The cards of each who is known by name, by name; two of the same name get a sheet each. */
export function byAuthor(paths: readonly CardPath[]): Author[] {
  const authors = new Map<string, Author>();
  for (const path of paths) {
    const { authorId: id, author } = path;
    if (id === null || author === null) continue;
    const own = authors.get(id) ?? { id, author, paths: [] };
    own.paths.push(path);
    authors.set(id, own);
  }
  return [...authors.values()].sort((a, b) => a.author.localeCompare(b.author, 'da'));
}
