import type { NextItem } from '$shared/api/generated/NextItem';
import type { Workshop } from '$shared/api/generated/Workshop';
import { formatDate, hasMessage, t } from '$shared/i18n';
import { go } from '../router.svelte';

/** One thing to do, in words and with the way to it. */
export interface Todo {
  key: string;
  code: NextItem['code'];
  /** What it is about, in bold. */
  name: string;
  /** What there is to say about it. */
  rest: string;
  detail: string;
  /** How late, or how soon. */
  when?: { text: string; late: boolean };
  label: string;
  run: () => void;
}

type Way = (item: NextItem, plan: (workshop: Workshop) => void) => void;

const toWorkshop: Way = ({ workshop, id }) => go(workshop ?? '', [], { session: id });
const toPlan: Way = ({ id }) => go('sessions', [id]);
const toStep: Way = ({ id }) => go('activities', [id], { field: 'nextStep' });

const ways: Record<NextItem['code'], Way> = {
  'session-open': ({ id }) => go('live', [id]),
  'session-today': ({ id }) => go('live', [id]),
  'session-ahead': toPlan,
  'agenda-too-long': toPlan,
  'agenda-empty': toPlan,
  'nobody-invited': ({ id }) => go('sessions', [id], { tab: 'attendance' }),
  'no-cards': toWorkshop,
  'no-evaluation': ({ id }) => go('evaluation', ['typing'], { session: id }),
  'not-planned': ({ workshop }, plan) => workshop && plan(workshop),
  'no-counts': ({ id }) => go('ideas', ['votes', id]),
  'no-choice': () => go('ideas', ['choices']),
  'tied-choice': () => go('ideas', ['choices']),
  'no-activity': ({ id }) => go('activities', [], { idea: id }),
  'no-owner': ({ id }) => go('activities', [id], { field: 'owner' }),
  'no-next-step': toStep,
  overdue: toStep,
  due: toStep,
};

/** The words for something to do; `plan` opens the planning of a workshop's first evening. */
export function todo(item: NextItem, plan: (workshop: Workshop) => void): Todo {
  const { code, id, detail, urgency } = item;
  const way = item.way ?? 'none';
  const args = { count: item.count ?? 0, days: item.days ?? 0, step: detail, way };
  return {
    key: `${code} ${id}`,
    code,
    name: name(item, args),
    rest: t(`overview-next-${code}`, args),
    detail: more(item, args),
    when: when(item, urgency === 'late'),
    label: t(`overview-do-${code}`),
    run: () => ways[code](item, plan),
  };
}

function name({ code, title, workshop, track }: NextItem, args: { count: number }): string {
  const general = `overview-name-${code}`;
  if (hasMessage(general) && (!title || args.count > 1)) return t(general, args);
  if (title || !workshop) return title;
  const named = t(`workshop-${workshop}`);
  return track ? t('overview-evening', { workshop: named, track: t(`track-${track}`) }) : named;
}

function more(
  { code, date, detail, workshop }: NextItem,
  args: { count: number; way: string },
): string {
  const own = `overview-detail-${code}`;
  if (hasMessage(own)) return args.count > 0 || date ? t(own, { ...args, day: day(date) }) : '';
  return workshop ? [day(date), detail].filter(Boolean).join(' · ') : '';
}

const day = (date: string | null) => (date ? formatDate(date, 'brief') : '');

function when({ code, days }: NextItem, late: boolean): Todo['when'] {
  if (days === null || (!late && code !== 'due' && code !== 'session-ahead')) return undefined;
  return { text: t(late ? 'overview-late' : 'overview-ahead', { days }), late };
}
