/** Where a key leads in a row of `count` things; undefined for keys that do not move, and at the ends. */
export function moved(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = rtl ? 'ArrowRight' : 'ArrowLeft';
  const steps: Readonly<Record<string, number>> = {
    [forward]: at + 1,
    [backward]: at - 1,
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: Math.min(count - 1, at + 10),
    PageUp: Math.max(0, at - 10),
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined || next < 0 || next >= count || next === at ? undefined : next;
}
