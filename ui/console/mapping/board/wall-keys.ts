import { altDigit } from '../../entry/alt-digit';
import { askRemove, move, setGroup } from '../deeds';
import type { View } from '../view.svelte';
import { walk, type Lane } from './walk';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** What the keys do on a card. */
export function pressOnWall(view: View, event: KeyboardEvent) {
  const target = event.target as HTMLElement;
  if (!target.matches('[data-card]')) return;
  if (ARROWS.includes(event.key)) {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) carry(view, event.key);
    else step(view, event.key, event.shiftKey);
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
    event.preventDefault();
    view.chooseShown();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey && act(view, event.key)) {
    event.preventDefault();
  }
}

/** Gives the chosen cards the group with that number; 0 takes it away. */
export function groupByDigit(view: View, event: KeyboardEvent, groups: readonly { id: string }[]) {
  const digit = altDigit(event);
  const onCard = (event.target as HTMLElement).closest('[data-card]') !== null;
  if (digit === undefined || !onCard || view.locked || digit > groups.length) return;
  event.preventDefault();
  const ids = view.chosen.map(({ id }) => id);
  void setGroup(view, ids, digit === 0 ? null : groups[digit - 1]!.id);
}

function act(view: View, key: string): boolean {
  const id = view.current;
  if (!id) return false;
  if (key === ' ') view.toggle(id);
  else if (key === 'Enter') view.question = { kind: 'card', id };
  else if (key === 'Escape' && view.chosenCount > 0) view.chooseNone();
  else return false;
  return true;
}

/** Chosen cards, or the one the keyboard is on, are to be removed. */
export function removeChosen(view: View) {
  const ids = view.chosen.map(({ id }) => id);
  if (ids.length > 0) askRemove(view, ids);
}

const lanesOf = (view: View): Lane[] =>
  view.columns.map(({ id, cards }) => ({
    cards: cards.map((card) => card.id),
    lanes: view.onScreen.get(id)?.lanes ?? 1,
  }));

function step(view: View, key: string, choosing: boolean) {
  const to = walk(lanesOf(view), view.current ?? '', key);
  if (choosing && to) {
    if (view.chosenCount === 0 && view.current) view.toggle(view.current);
    view.chooseTo(to);
  }
  void view.goTo(to);
}

/** Ctrl and an arrow carry the card itself: to the next theme, or past its neighbour. */
export function carry(view: View, key: string) {
  const id = view.current;
  const column = view.columnOf(id);
  if (!id || !column || view.locked) return;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const at = view.columns.indexOf(column) + (key === 'ArrowRight' ? 1 : -1);
    const to = view.columns[at];
    if (to) void move(view, [id], to.id || null, { follow: 'cards' });
    return;
  }
  const index = column.cards.findIndex((card) => card.id === id);
  const down = key === 'ArrowDown';
  if (down ? index >= column.cards.length - 1 : index <= 0) return;
  const before = column.cards[down ? index + 2 : index - 1]?.id ?? null;
  void move(view, [id], column.id || null, { before, follow: 'cards' });
}
