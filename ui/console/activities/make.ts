import { api } from '$shared/api';
import { toast } from '$shared/components';
import { t } from '$shared/i18n';
import { go } from '../router.svelte';

/** Makes one activity of chosen ideas and opens it; an empty title takes the first idea's. */
export async function makeActivity(ideas: string[], title = '') {
  const { id } = await api.call('activities.add', { ideas, title });
  toast(t('activities-made'));
  go('activities', [id], { field: 'owner' });
}
