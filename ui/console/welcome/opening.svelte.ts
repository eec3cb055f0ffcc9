import { api, Failure } from '$shared/api';
import { failureToast, toast } from '$shared/components';
import { t } from '$shared/i18n';

/** Why a project did not open, and which file it was. */
export interface Trouble {
  path: string;
  failure: Failure;
}

/** How a project is to be opened. */
interface How {
  readOnly?: boolean;
  /** In a copy on this computer that is written back. */
  workingCopy?: boolean;
}

/** What the welcome screen is doing to get a project open. */
export class Opening {
  /** A project is on its way. */
  busy = $state(false);
  /** The file whose passphrase is asked for. */
  locked = $state.raw<string>();
  /** The last passphrase did not fit. */
  wrong = $state(false);
  /** The file that would not open. */
  trouble = $state.raw<Trouble>();
  /** Tried again once the passphrase is there. */
  #deed: (passphrase: string | null) => Promise<unknown> = async () => {};
  /** The last passphrase given, and the file it was for: a way out need not ask again. */
  #given: { path: string; passphrase: string } | undefined;

  /** Opens a file; asks for its passphrase or says what is wrong with it if need be. */
  open = (path: string, { readOnly = false, workingCopy = false }: How = {}) =>
    this.#begin(path, (passphrase) =>
      api.call('desk.open', { path, passphrase, readOnly, workingCopy }),
    );

  /** Goes on with what the passphrase was asked for. */
  unlock = async (passphrase: string) => {
    if (!this.locked) return;
    this.#given = { path: this.locked, passphrase };
    await this.#attempt(this.locked);
  };

  /** Lets the user choose a file and opens it. */
  choose = async () => {
    const path = await api.choosePath({ kind: 'open', title: t('welcome-open') });
    if (path) await this.open(path);
  };

  /** Puts a backup in the file's place and opens it. */
  restore = (path: string, backup: string) => {
    let isRestored = false;
    return this.#begin(path, async (passphrase) => {
      if (!isRestored) {
        const { kept } = await api.call('desk.restore', { path, backup });
        isRestored = true;
        toast(kept ? t('safety-restored-kept', { kept }) : t('safety-restored'));
      }
      await api.call('desk.open', { path, passphrase, readOnly: false });
    });
  };

  /** Opens what can be read of a damaged file as a new project. */
  rescue = (path: string) =>
    this.#begin(path, async (passphrase) => {
      const { open } = await api.call('desk.rescue', { path, passphrase });
      toast(t('safety-rescued', { path: open.path }));
    });

  /** Opens the worked example. */
  example = () => this.#begin('', () => api.call('desk.example', {}));

  /** Takes a project off the recent list; the file stays where it is. */
  forget = async (path: string, title: string) => {
    await api.call('desk.forget', { path });
    if (this.trouble?.path === path) this.trouble = undefined;
    toast(t('welcome-forgotten', { title }));
  };

  async #begin(path: string, deed: (passphrase: string | null) => Promise<unknown>) {
    if (this.busy) return;
    this.#deed = deed;
    await this.#attempt(path);
  }

  async #attempt(path: string) {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.#deed(this.#given?.path === path ? this.#given.passphrase : null);
      this.locked = undefined;
      this.trouble = undefined;
    } catch (cause) {
      this.#explain(path, Failure.from(cause));
    } finally {
      this.busy = false;
    }
  }

  #explain(path: string, failure: Failure) {
    const isLocked = ['passphrase-needed', 'passphrase-wrong'].includes(failure.code);
    this.wrong = failure.code === 'passphrase-wrong' && this.locked === path;
    this.locked = isLocked ? path : undefined;
    if (isLocked) return;
    if (path) this.trouble = { path, failure };
    else failureToast(failure);
  }
}
