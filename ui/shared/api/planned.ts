import type { OpenProject } from './generated/OpenProject';
import type { Nothing } from './generated/Nothing';
import type { PathOnly } from './generated/PathOnly';

/** A safety copy of a project file. */
export interface Backup {
  name: string;
  takenAt: string;
}

declare module './generated/operations' {
  interface Operations {
    'desk.example': { kind: 'desk'; input: Nothing; output: OpenProject };
    'desk.backups': { kind: 'desk'; input: PathOnly; output: Backup[] };
    'desk.restore': { kind: 'desk'; input: { path: string; backup: string }; output: OpenProject };
  }
}
