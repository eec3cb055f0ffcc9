import { untrack, type Component } from 'svelte';

/** Something that can be done from the command palette, and by its key if it has one. */
export interface Command {
  label: string;
  icon?: Component;
  /** As shown and as pressed: `Ctrl+K`, `Ctrl+Shift+Z`, `n`, `?`. */
  keys?: string;
  /** Works while one types in a field too; only for keys with Ctrl. */
  whileTyping?: boolean;
  /** Works in a field too as long as nothing has been typed there; only for keys with Ctrl. */
  inFreshField?: boolean;
  /** Can be done right now; true when left out. */
  enabled?: boolean;
  run: () => void;
}

/** Something that a search found. */
export interface Find {
  id: string;
  label: string;
  detail?: string;
  icon?: Component;
  run: () => void;
}

type Finder = (text: string) => Promise<readonly Find[]>;

let commandSources = $state.raw<readonly (() => readonly Command[])[]>([]);
let finderList = $state.raw<readonly Finder[]>([]);

/** Offers commands for as long as the component that calls this while it starts is on screen. */
export function offerCommands(offered: () => readonly Command[]) {
  $effect(() => {
    commandSources = [...untrack(() => commandSources), offered];
    return () => (commandSources = commandSources.filter((source) => source !== offered));
  });
}

/** Lets the command palette search in one more place, for as long as the calling component is on screen. */
export function offerFinder(finder: Finder) {
  $effect(() => {
    finderList = [...untrack(() => finderList), finder];
    return () => (finderList = finderList.filter((other) => other !== finder));
  });
}

/** All commands offered now. */
export const commands = (): readonly Command[] => commandSources.flatMap((source) => source());

/** Everything found for a text, in the order of the places searched. */
export async function find(text: string): Promise<readonly Find[]> {
  return (await Promise.all(finderList.map((finder) => finder(text)))).flat();
}
