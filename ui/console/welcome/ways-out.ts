/** What one can do about a project that will not open. */
export type WayOut =
  'working-copy' | 'read-only' | 'look' | 'backup' | 'rescue' | 'again' | 'other' | 'forget';

const ways: Record<string, readonly WayOut[]> = {
  'newer-version': ['read-only', 'other'],
  'not-a-project': ['other', 'backup'],
  damaged: ['backup', 'look', 'rescue', 'other'],
  'in-use': ['read-only', 'again'],
  'read-only-folder': ['read-only', 'other'],
  'network-place': ['working-copy', 'read-only', 'other'],
  'file-missing': ['other', 'backup', 'forget'],
  'disk-full': ['again', 'read-only'],
};

/** The ways out of a failure to open, the best first. */
export const waysOut = (code: string): readonly WayOut[] => ways[code] ?? ['again', 'other'];
