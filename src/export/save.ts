/** Hands a file to the reader under a name, by the one way that needs no permission: a link that is clicked. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun once the click has been handled; the address is not needed any longer.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 0);
}
