import type { CardSize } from '../parts/card-size';

/** How many of a list's children stand whole within it, counted from the first; all when none sticks out. */
export function fitting(list: HTMLElement, all: number): number {
  const bottom = list.getBoundingClientRect().bottom + 1;
  const first = [...list.children].findIndex((child) => {
    const place = child as HTMLElement;
    // Where it is laid out, not where it is on its way from.
    return (
      list.getBoundingClientRect().top + place.offsetTop - list.offsetTop + place.offsetHeight >
      bottom
    );
  });
  return first < 0 ? all : first;
}

/**
 * The largest writing in which the cards of each theme stand whole beside each other: a column of the whole height has
 * room for three large cards of three lines, or four normal ones, and half a column for one normal. Large writing in a
 * narrow column would cut most of a sentence off, unless there are so few that each gets more lines.
 */
export function sizeInThemes(across: number, rows: number, most: number): CardSize {
  if (rows > 1) return most <= 1 ? 'normal' : 'small';
  if (across <= 2 ? most <= 3 : across === 3 && most <= 2) return 'large';
  return most <= 4 ? 'normal' : 'small';
}
