import type { Session } from '$shared/api/generated/Session';
import { t } from '$shared/i18n';
import { sessionLabel } from '../sessions/words';

/** An evening among those of all workshops: `Kortlægning · Borgere · 7. juni`. */
export const eveningName = (session: Pick<Session, 'workshop' | 'track' | 'date'>): string =>
  `${t(`workshop-${session.workshop}`)} · ${sessionLabel(session)}`;
