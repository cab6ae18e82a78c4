import { merge } from 'topojson-client';
import type { landOfShapes } from './shapes.js';

/** The land of several shapes as one, without the borders between them: that of a former state, of its successors. */
export const dissolved: typeof landOfShapes = ({ topology }, shapes) => merge(topology, [...shapes]);
