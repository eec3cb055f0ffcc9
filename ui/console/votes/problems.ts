import type { RoundProblem } from '$shared/api/generated/RoundProblem';
import type { Way } from '$shared/api/generated/Way';
import { t } from '$shared/i18n';
import { VOTERS } from './sheet.svelte';

/** Something that cannot be right, in words, and the cell where it is put right. */
export interface NamedProblem {
  key: string;
  text: string;
  /** Row and group of the cell; the group is absent when the whole row is meant. */
  row: string;
  group: string | null;
}

/** Puts the problems of a sheet into words. */
export function nameProblems(
  problems: readonly RoundProblem[],
  way: Way['kind'],
  nameOf: (group: string) => string,
  titleOf: (idea: string) => string,
): NamedProblem[] {
  // What is wrong in one cell explains what is wrong with its group's sum, so it comes first.
  const first = problems.filter(({ ideaId }) => ideaId);
  const then = problems.filter(({ ideaId }) => !ideaId);
  return [...first, ...then].map(({ code, ideaId, groupId, dots, voters, most }) => ({
    key: [code, ideaId, groupId].join(' '),
    text: t(`votes-problem-${code}`, {
      idea: ideaId ? titleOf(ideaId) : '',
      group: groupId ? nameOf(groupId) : '',
      dots: dots ?? 0,
      voters: voters ?? 0,
      most: most ?? 0,
      way,
    }),
    row: ideaId ?? VOTERS,
    group: groupId,
  }));
}
