// The picture as it is on the screen just now, twice as fine: vis-network's and what is drawn over it.

import { byId } from '../dom/elements.js';
import { network } from './scene.js';

const FINE = 2;

export const frameSize = () => ({ width: byId('picture').clientWidth, height: byId('picture').clientHeight });

// Runs `copy` with vis-network's canvas while that is drawn finer; afterwards it is as before. Nothing of it is seen:
// the browser does not paint in between.
export function drawnFiner(copy) {
  const canvas = byId('picture').querySelector('canvas');
  const inside = network.canvas;
  const before = { width: canvas.width, height: canvas.height, ratio: inside.pixelRatio };
  const { width, height } = frameSize();
  try {
    Object.assign(canvas, { width: width * FINE, height: height * FINE });
    inside.pixelRatio = FINE;
    network.renderer._redraw();
    copy(canvas, FINE);
  } finally {
    Object.assign(canvas, { width: before.width, height: before.height });
    inside.pixelRatio = before.ratio;
    network.renderer._redraw();
  }
}
