// The geographic picture that is open: its camera, its frame, and what was drawn for them.

import { boundsOf, regionBounds, spotOf } from '../model/atlas.js';
import { fitted, kept } from '../model/camera.js';
import { data, edges } from '../model/data.js';
import { inView, seenIn } from '../model/filters.js';
import { state } from '../model/state.js';

// touched: the reader has moved or zoomed it.
export const chart = { camera: null, touched: false };

export const frameOf = (element) => ({ w: element.clientWidth, h: element.clientHeight });

// Degrees round the outermost spots: the camera stands still from day to day, so all days' spots count.
const MARGIN = 2.2;
const ROOM = 24;

export function fitChart(element) {
  const frame = frameOf(element);
  const ids = new Set([...edges.values()].filter((edge) => inView(edge, seenIn(state))).map((edge) => edge.to));
  const points = [...ids].filter((id) => id in data.geo.spots).map(spotOf);
  const { left, right, top, bottom } = points.length ? boundsOf(points) : regionBounds();
  const bounds = { left: left - MARGIN, right: right + MARGIN, top: top - MARGIN, bottom: bottom + MARGIN };
  chart.camera = kept(fitted(bounds, frame, ROOM), regionBounds(), frame);
  chart.touched = false;
}
