/**
 * 0, 1, 2 and so on, as many as asked for. (`Array.from` is not to be had everywhere: Prototype and MooTools put one in its
 * place that takes no function.)
 */
export const indices = (count: number): readonly number[] => [...Array(count).keys()];
