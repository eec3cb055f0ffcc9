import type { Session } from '$shared/api/generated/Session';
import { formatDate, formatTime, t } from '$shared/i18n';

/** A session in as few words as tell it apart: `Borgere · 7. juni`. */
export const sessionLabel = ({ track, date }: Pick<Session, 'track' | 'date'>) =>
  t('sessions-label', { track: t(`track-${track}`), day: formatDate(date, 'day') });

/** From when until when: `17.00–20.00`. */
export const sessionHours = ({ starts, ends }: Pick<Session, 'starts' | 'ends'>) =>
  `${formatTime(starts)}–${formatTime(ends)}`;
