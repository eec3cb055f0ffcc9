import type { SessionSummary } from '$shared/api/generated/SessionSummary';
import type { Track } from '$shared/api/generated/Track';
import type { Workshop } from '$shared/api/generated/Workshop';

/** The workshops in the order in which they are held. */
export const workshops: readonly Workshop[] = ['mapping', 'ideas', 'activities'];

/** For whom a session can be. */
export const tracks: readonly Track[] = ['citizens', 'stakeholders', 'everyone'];

/**
 * The session one most likely works with: today's, else the latest that has been held, else the next.
 * `sessions` come by date.
 */
export function likely(sessions: readonly SessionSummary[], today: string): string | undefined {
  const held = sessions.filter(({ date }) => date <= today);
  return (held.at(-1) ?? sessions[0])?.id;
}

/** The session one prepares: today's, else the next, else the latest. `sessions` come by date. */
export const next = (sessions: readonly SessionSummary[], today: string): string | undefined =>
  (sessions.find(({ date }) => date >= today) ?? sessions.at(-1))?.id;

/** The track that a workshop's next session is probably for: the first that has had none. */
export function nextTrack(workshop: Workshop, sessions: readonly SessionSummary[]): Track {
  if (workshop === 'activities') return 'everyone';
  const had = new Set(sessions.map(({ track }) => track));
  return (['citizens', 'stakeholders'] as const).find((track) => !had.has(track)) ?? 'everyone';
}
