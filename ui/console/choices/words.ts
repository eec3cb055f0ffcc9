import { t } from '$shared/i18n';
import { quoted } from '$shared/votes/words';

/** Which ideas share how many seats: „A“, „B“ og „C“ står lige om 2 pladser. */
export const tiedWords = (tied: readonly { title: string }[], seats: number) =>
  t('choices-tied', {
    ideas: quoted(tied),
    seats,
  });
