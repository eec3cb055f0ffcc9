/** The step back that the view at hand offers. */
let goBack: (() => void) | undefined;

/**
 * Lets the phone's own back button go one step back inside the page, rather than away from it, while `step`
 * answers with how. The history holds no words, only that there is a step: nothing is left there for the next person.
 */
export function onBackButton(step: () => (() => void) | undefined) {
  $effect(() => {
    const own = step();
    goBack = own;
    if (own && !(history.state as { isInside?: boolean } | null)?.isInside)
      history.pushState({ isInside: true }, '');
    return () => {
      if (goBack === own) goBack = undefined;
    };
  });
}

addEventListener('popstate', () => goBack?.());
