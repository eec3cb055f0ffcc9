/** Moves the page no further than it must for something to be seen. */
export const intoSight = (element: Element | null | undefined) =>
  element?.scrollIntoView({ block: 'nearest' });
