// Which relations: views alone, or all. The matrix is of views, whatever is set: all relations are on the map.

import { viewNow } from '../model/shown.js';
import { change, state } from '../model/state.js';
import { choice } from './choice.js';

const leavesMatrix = (view) => state.form === 'matrix' && view !== viewNow();

// `views`: [[id, what says its words]].
export const buildViews = (views) =>
  choice('views', 'view', views, viewNow, (view) => change({ view, ...(leavesMatrix(view) ? { form: 'map' } : {}) }));
