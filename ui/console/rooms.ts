import CalendarDays from '@lucide/svelte/icons/calendar-days';
import MessageSquareQuote from '@lucide/svelte/icons/message-square-quote';
import Lightbulb from '@lucide/svelte/icons/lightbulb';
import Settings from '@lucide/svelte/icons/settings';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import Users from '@lucide/svelte/icons/users';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import Compass from '@lucide/svelte/icons/compass';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import FlaskConical from '@lucide/svelte/icons/flask-conical';
import RadioTower from '@lucide/svelte/icons/radio-tower';
import Spline from '@lucide/svelte/icons/spline';
import type { Component } from 'svelte';

/** A screen of an open project. Its name in the rail is the message `rail-<id>`. */
export interface Room {
  /** Also the first word of its address: `#/mapping`. */
  id: string;
  /** Where it stands in the rail: above the steps, one of the steps, below them, at the foot, or not at all. */
  part: 'top' | 'step' | 'below' | 'foot' | 'aside';
  icon: Component;
  /** The number in front of a step. */
  step?: number;
  /** It takes over the whole window: no rail beside it. */
  whole?: boolean;
  load: () => Promise<{ default: Component }>;
}

/** Every screen there is, in the order of the rail, which is the order of the process. */
export const rooms: readonly Room[] = [
  {
    id: 'overview',
    part: 'top',
    icon: Compass,
    load: () => import('./overview/Overview.svelte'),
  },
  {
    id: 'mapping',
    part: 'step',
    step: 1,
    icon: StickyNote,
    load: () => import('./mapping/Mapping.svelte'),
  },
  {
    id: 'ideas',
    part: 'step',
    step: 2,
    icon: Lightbulb,
    load: () => import('./ideas/Ideas.svelte'),
  },
  {
    id: 'activities',
    part: 'step',
    step: 3,
    icon: ClipboardCheck,
    load: () => import('./activities/Activities.svelte'),
  },
  {
    id: 'trials',
    part: 'step',
    step: 4,
    icon: FlaskConical,
    load: () => import('./activities/Trials.svelte'),
  },
  {
    id: 'evaluation',
    part: 'below',
    icon: MessageSquareQuote,
    load: () => import('./evaluation/Evaluation.svelte'),
  },
  {
    id: 'chain',
    part: 'below',
    icon: Spline,
    load: () => import('./chain/Chain.svelte'),
  },
  {
    id: 'people',
    part: 'below',
    icon: Users,
    load: () => import('./people/People.svelte'),
  },
  {
    id: 'details',
    part: 'foot',
    icon: FolderOpen,
    load: () => import('./details/Details.svelte'),
  },
  {
    id: 'settings',
    part: 'foot',
    icon: Settings,
    load: () => import('./settings/Settings.svelte'),
  },
  {
    id: 'sessions',
    part: 'aside',
    icon: CalendarDays,
    load: () => import('./sessions/Sessions.svelte'),
  },
  {
    id: 'live',
    part: 'aside',
    icon: RadioTower,
    whole: true,
    load: () => import('./live/Live.svelte'),
  },
];

/** The room one enters first. */
export const entrance = (): Room => rooms[0]!;

/** The room at an address; the entrance when there is none of that name. */
export const roomOf = (id: string): Room => rooms.find((room) => room.id === id) ?? entrance();
