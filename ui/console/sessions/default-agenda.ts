import type { AgendaItem } from '$shared/api/generated/AgendaItem';
import type { Workshop } from '$shared/api/generated/Workshop';
import { t } from '$shared/i18n';

/** A first evening and a later one of the same workshop, which begins with what the first said. */
type Turn = 'first' | 'later';

/** Three hours with a meal. The words are the messages `agenda-<name>`. */
const templates: Record<Workshop, Record<Turn, readonly [name: string, minutes: number][]>> = {
  mapping: {
    first: [
      ['welcome', 20],
      ['mapping-tell', 25],
      ['meal', 40],
      ['mapping-write', 25],
      ['mapping-themes', 25],
      ['coffee', 15],
      ['tables-tell', 20],
      ['evaluation', 10],
    ],
    later: [
      ['welcome', 15],
      ['they-said', 25],
      ['meal', 40],
      ['mapping-write', 25],
      ['mapping-themes', 30],
      ['coffee', 15],
      ['tables-tell', 20],
      ['evaluation', 10],
    ],
  },
  ideas: {
    first: [
      ['ideas-welcome', 20],
      ['ideas-wish', 25],
      ['meal', 40],
      ['ideas-cards', 40],
      ['ideas-round', 25],
      ['ideas-dots', 20],
      ['evaluation', 10],
    ],
    later: [
      ['welcome', 15],
      ['they-said', 25],
      ['meal', 40],
      ['ideas-cards', 40],
      ['ideas-give', 25],
      ['ideas-dots', 25],
      ['evaluation', 10],
    ],
  },
  activities: {
    first: [
      ['welcome', 10],
      ['activities-round', 20],
      ['ideas-dots', 15],
      ['activities-meal', 40],
      ['activities-choice', 15],
      ['activities-concrete', 45],
      ['coffee', 10],
      ['activities-owner', 15],
      ['evaluation', 10],
    ],
    later: [
      ['welcome', 15],
      ['activities-status', 30],
      ['meal', 40],
      ['activities-concrete', 60],
      ['activities-owner', 25],
      ['evaluation', 10],
    ],
  },
};

/** A good agenda for an evening from 17 to 20; `later` when the workshop has had an evening before. */
export function defaultAgenda(workshop: Workshop, later: boolean): AgendaItem[] {
  return templates[workshop][later ? 'later' : 'first'].map(([name, minutes]) => ({
    title: t(`agenda-${name}`),
    minutes,
  }));
}
