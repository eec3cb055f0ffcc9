/** How many of a list's children stand whole within it, counted from the first; all when none sticks out. */
export function fitting(list: HTMLElement, all: number): number {
  const bottom = list.getBoundingClientRect().bottom + 1;
  const first = [...list.children].findIndex((child) => {
    const place = child as HTMLElement;
    // Where it is laid out, not where it is on its way from.
    return (
      list.getBoundingClientRect().top + place.offsetTop - list.offsetTop + place.offsetHeight >
      bottom
    );
  });
  return first < 0 ? all : first;
}
