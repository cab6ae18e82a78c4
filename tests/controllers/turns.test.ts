import { assert } from '@open-wc/testing';
import { Made } from '../../src/controllers/made.js';
import type { Load } from '../../src/controllers/parts.js';
import { inTurns } from '../../src/controllers/turns.js';
import type { Stages } from '../../src/model/stages.js';

/** Keeps the page busy. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Stages that write down what they do. */
function* stages(name: string, count: number, log: string[], milliseconds = 0): Stages<string> {
  for (let stage = 1; stage <= count; stage++) {
    busy(milliseconds);
    log.push(`${name}${String(stage)}`);
    yield;
  }
  return name;
}

describe('What is made in turns', () => {
  it('is begun in a later task, and comes with its value', async () => {
    const log: string[] = [];
    const made = inTurns(stages('a', 2, log));
    assert.deepEqual(log, []);
    assert.equal(await made, 'a');
    assert.deepEqual(log, ['a1', 'a2']);
  });
  it('is made in the order of asking, one whole after the other', async () => {
    const log: string[] = [];
    assert.deepEqual(await Promise.all(['a', 'b'].map((name) => inTurns(stages(name, 2, log)))), ['a', 'b']);
    assert.deepEqual(log, ['a1', 'a2', 'b1', 'b2']);
  });
  it('lets the page have its turn between long stages', async () => {
    const log: string[] = [];
    const made = inTurns(stages('long', 3, log, 20));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      log.push('page');
      port1.close();
    };
    port2.postMessage('');
    await made;
    assert.isAbove(log.indexOf('page'), -1, log.join(' '));
    assert.isBelow(log.indexOf('page'), log.indexOf('long3'), log.join(' '));
  });
  it('fails alone: what comes after it is made', async () => {
    function* failing(): Stages<never> {
      yield;
      throw new Error('broken');
    }
    const [broken, whole] = await Promise.allSettled([inTurns(failing()), inTurns(stages('b', 1, []))]);
    assert.equal(broken.status === 'rejected' && String(broken.reason), 'Error: broken');
    assert.equal(whole.status === 'fulfilled' && whole.value, 'b');
  });
  it('is made also where a page has something of its own under the name of the browser’s scheduler', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    Object.defineProperty(globalThis, 'scheduler', { configurable: true, value: { config: {} } });
    try {
      assert.equal(await inTurns(stages('a', 1, [])), 'a');
    } finally {
      if (before) Object.defineProperty(globalThis, 'scheduler', before);
      else Reflect.deleteProperty(globalThis, 'scheduler');
    }
  });
});

describe('What is kept until it changes', () => {
  /** Parts without an element: what has been asked for, and what has come of it. */
  function parts() {
    const come = new Map<Load<object>, object>();
    const coming = new Map<Load<object>, Promise<unknown>>();
    const need = <P extends object>(load: Load<P>): P | undefined => {
      if (!coming.has(load))
        coming.set(
          load,
          load().then((part) => come.set(load, part)),
        );
      return come.get(load) as P | undefined;
    };
    return { need, all: () => Promise.all(coming.values()) };
  }

  it('is made in turns the first time, at once when it changes, and not again when it does not', async () => {
    const { need, all } = parts();
    const made = new Made<string>(need);
    const log: string[] = [];
    const [one, two] = [() => stages('a', 1, log), () => stages('b', 1, log)];
    assert.isUndefined(made.of(one));
    assert.isUndefined(made.last);
    await all();
    assert.equal(made.of(one), 'a');
    assert.equal(made.of(two), 'b');
    assert.equal(made.of(two), 'b');
    assert.deepEqual(log, ['a1', 'b1']);
    assert.equal(made.last, 'b');
  });
  it('is made anew where it has changed before it was there', async () => {
    const { need, all } = parts();
    const made = new Made<string>(need);
    const two = (): Stages<string> => stages('b', 1, []);
    made.of(() => stages('a', 1, []));
    assert.isUndefined(made.of(two));
    await all();
    assert.equal(made.of(two), 'b');
  });
  it('throws what its making throws, where it is asked for', async () => {
    function* failing(): Stages<string> {
      yield;
      throw new Error('broken');
    }
    const { need, all } = parts();
    const made = new Made<string>(need);
    assert.isUndefined(made.of(failing));
    await all();
    assert.throws(() => made.of(failing), 'broken');
  });
});
