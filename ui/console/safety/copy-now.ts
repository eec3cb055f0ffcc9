import { api } from '$shared/api';
import { toast } from '$shared/components';
import { t } from '$shared/i18n';

/** Brings the copy in the chosen folder up to date, and says where it lies. */
export async function copyNow() {
  const { beside, file, folder } = await api.call('desk.copyNow', {});
  toast(t(beside ? 'safety-copied-beside' : 'safety-copied', { file, folder }));
}
