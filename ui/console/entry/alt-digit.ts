/** The number on a digit key held together with Alt, whatever sign it writes on this keyboard. */
export function altDigit(event: KeyboardEvent): number | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return digit === undefined ? undefined : Number(digit);
}
