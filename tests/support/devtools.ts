/** What only the browser itself knows: its accessibility tree, and how long scripts have run. Chromium's DevTools tell. */
import { executeServerCommand } from '@web/test-runner-commands';

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** A thing as assistive technology is told of it. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly value: unknown;
  /** `pressed`, `expanded`, `selected`, `valuetext`, `live` and the like, where the browser has them. */
  readonly has: Readonly<Record<string, unknown>>;
}

/** Undefined where the engine has no such tools: then the test skips itself. */
async function ask<T>(method: string, params: object = {}): Promise<T | undefined> {
  const { answer } = await executeServerCommand<{ answer?: T }, object>('devtools', { method, params });
  return answer;
}

const textOf = (value: AxValue | undefined): string => (typeof value?.value === 'string' ? value.value : '');

/** All of the page that is told to assistive technology, in reading order; undefined in other engines than Chromium. */
export async function accessibilityTree(): Promise<readonly Heard[] | undefined> {
  const tree = await ask<{ readonly nodes: readonly AxNode[] }>('Accessibility.getFullAXTree');
  return tree?.nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, value, properties = [] }) => ({
      role: textOf(role),
      name: textOf(name),
      value: value?.value,
      has: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }));
}

/**
 * Milliseconds of the processor that this page's thread has had for all but style and layout, whatever else the machine
 * does meanwhile; undefined in other engines than Chromium.
 */
export async function scriptTime(): Promise<number | undefined> {
  await ask('Performance.enable', { timeDomain: 'threadTicks' });
  const answer = await ask<{ readonly metrics: readonly { readonly name: string; readonly value: number }[] }>(
    'Performance.getMetrics',
  );
  if (!answer) return undefined;
  const {
    TaskDuration = 0,
    LayoutDuration = 0,
    RecalcStyleDuration = 0,
  } = Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
  return (TaskDuration - LayoutDuration - RecalcStyleDuration) * 1000;
}
