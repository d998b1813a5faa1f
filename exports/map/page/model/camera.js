// Which part of a flat map is on the screen: {x, y: the map's point in the middle; zoom: pixels for one of its units}.

const CLOSEST = 160;

export const toScreen = (camera, { w, h }, { x, y }) => ({
  x: (x - camera.x) * camera.zoom + w / 2,
  y: (y - camera.y) * camera.zoom + h / 2,
});

export const toMap = (camera, { w, h }, { x, y }) => ({
  x: (x - w / 2) / camera.zoom + camera.x,
  y: (y - h / 2) / camera.zoom + camera.y,
});

// As large as these bounds fit into the frame with this much room (in pixels) round them.
export function fitted({ left, right, top, bottom }, { w, h }, room) {
  const zoom = Math.min((w - 2 * room) / (right - left || 1), (h - 2 * room) / (bottom - top || 1));
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: Math.min(CLOSEST, Math.max(zoom, 1)) };
}

const clamp = (value, least, most) => Math.min(Math.max(value, least), Math.max(most, least));

// Not out of the region, nor smaller than all of it, nor nearer than there is anything to see.
export function kept(camera, region, frame) {
  const zoom = clamp(camera.zoom, fitted(region, frame, 0).zoom, CLOSEST);
  return { x: clamp(camera.x, region.left, region.right), y: clamp(camera.y, region.top, region.bottom), zoom };
}

// Larger by a factor, with the map's point under `at` (pixels of the screen) left where it is.
export function zoomed(camera, factor, at, region, frame) {
  const still = toMap(camera, frame, at);
  const { zoom } = kept({ ...camera, zoom: camera.zoom * factor }, region, frame);
  const moved = { x: still.x - (at.x - frame.w / 2) / zoom, y: still.y - (at.y - frame.h / 2) / zoom, zoom };
  return kept(moved, region, frame);
}

export const panned = (camera, dx, dy, region, frame) =>
  kept({ ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }, region, frame);
