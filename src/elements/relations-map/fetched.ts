import type { Load } from '../../controllers/parts.js';

// Code that a map fetches when it is asked for, each in a file of its own.

export const panel: Load<typeof import('./panel.view.js')> = () => import('./panel.view.js');
export const grouping: Load<typeof import('./hubs.view.js')> = () => import('./hubs.view.js');
export const dissolving: Load<typeof import('../../layout/map/dissolved.js')> = () =>
  import('../../layout/map/dissolved.js');
export const rounding: Load<typeof import('../../layout/map/globe.js')> = () => import('../../layout/map/globe.js');
export const zooming: Load<typeof import('./zoom.js')> = () => import('./zoom.js');
export const finding: Load<typeof import('./find.view.js')> = () => import('./find.view.js');
export const projections: Load<typeof import('../../layout/map/named-projections.js')> = () =>
  import('../../layout/map/named-projections.js');
export const tabled: Load<typeof import('./relation-table.js')> = () => import('./relation-table.js');
export const dates: Load<typeof import('./date-control.js')> = () => import('./date-control.js');
