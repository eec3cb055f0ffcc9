import { api, Failure } from '$shared/api';
import { failureToast, toast } from '$shared/components';
import { t } from '$shared/i18n';

/** Why a project did not open, and which file it was. */
export interface Trouble {
  path: string;
  failure: Failure;
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
  #readOnly = false;

  /** Opens a file; asks for its passphrase or says what is wrong with it if need be. */
  open = async (path: string, how: { readOnly?: boolean; passphrase?: string } = {}) => {
    this.#readOnly = how.readOnly ?? this.#readOnly;
    const passphrase = how.passphrase ?? null;
    await this.#attempt(path, () =>
      api.call('desk.open', { path, passphrase, readOnly: this.#readOnly }),
    );
  };

  /** Lets the user choose a file and opens it. */
  choose = async () => {
    const path = await api.choosePath({ kind: 'open', title: t('welcome-open') });
    if (path) await this.open(path, { readOnly: false });
  };

  /** Puts a backup in the file's place and opens it. */
  restore = async (path: string, backup: string) => {
    await this.#attempt(path, () => api.call('desk.restore', { path, backup }));
  };

  /** Opens the worked example. */
  example = async () => {
    await this.#attempt('', () => api.call('desk.example', {}));
  };

  /** Takes a project off the recent list; the file stays where it is. */
  forget = async (path: string, title: string) => {
    await api.call('desk.forget', { path });
    if (this.trouble?.path === path) this.trouble = undefined;
    toast(t('welcome-forgotten', { title }));
  };

  async #attempt(path: string, deed: () => Promise<unknown>) {
    if (this.busy) return;
    this.busy = true;
    try {
      await deed();
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
    this.wrong = failure.code === 'passphrase-wrong';
    this.locked = isLocked ? path : undefined;
    if (isLocked) return;
    if (path) this.trouble = { path, failure };
    else failureToast(failure);
  }
}
