const stubbed: (() => void)[] = [];

/** Puts something in the place of a property of the browser until the test is over. */
export function stub(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true });
  stubbed.push(() => {
    if (before) Object.defineProperty(object, name, before);
    else Reflect.deleteProperty(object, name);
  });
}

/** Takes all of them away. For after each test. */
export function unstub(): void {
  for (const restore of stubbed.splice(0)) restore();
}

/** Keeps what is copied, in the place of the reader's clipboard. */
export function stubClipboard(): readonly string[] {
  const copied: string[] = [];
  stub(navigator, 'clipboard', {
    writeText: (text: string) => {
      copied.push(text);
      return Promise.resolve();
    },
  });
  return copied;
}
