import { listed, t } from '$shared/i18n';

/** Which ideas share how many seats: „A“, „B“ og „C“ står lige om 2 pladser. */
export const tiedWords = (tied: readonly { title: string }[], seats: number) =>
  t('choices-tied', {
    ideas: listed(tied.map(({ title }) => t('votes-idea', { title }))),
    seats,
  });
