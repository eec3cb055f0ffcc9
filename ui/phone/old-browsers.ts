/** `String.prototype.replaceAll` for the browsers of 2020; Svelte's runtime asks for it when it starts. */
if (!('replaceAll' in String.prototype)) {
  Object.defineProperty(String.prototype, 'replaceAll', {
    configurable: true,
    writable: true,
    value(this: string, what: string | RegExp, by: string) {
      return typeof what === 'string' ? this.split(what).join(by) : this.replace(what, by);
    },
  });
}
