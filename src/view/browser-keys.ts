/** Is a key the browser's own, or that of a reader's tools? Ctrl and plus enlarges the page, Alt and an arrow goes back. */
export function isBrowsers({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}
