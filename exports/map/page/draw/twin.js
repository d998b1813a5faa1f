// The second picture of a comparison: the same places, the same camera, the other side's lines.

import { byId } from '../dom/elements.js';
import { lookingAt, sides } from '../model/sides.js';
import { chooseEdge, chooseNode, chooseNothing } from '../model/state.js';
import { drawOver } from './overlay.js';
import { paper } from './paper.js';
import { drawnOnce, measure, network, within } from './scene.js';

let twin = null;
let sheet = null;

const cameraOf = (picture) => ({ position: picture.getViewPosition(), scale: picture.getScale() });

// Moves one picture to where the other is; from the second to the first and back it comes to rest.
function follow(leader, follower) {
  const [to, at] = [cameraOf(leader), cameraOf(follower)];
  const apart = Math.hypot(to.position.x - at.position.x, to.position.y - at.position.y);
  if (apart > 0.01 || Math.abs(to.scale - at.scale) > 1e-6) follower.moveTo({ ...to, animation: false });
}

export const keepTwin = () => twin && sides() && follow(network, twin);

function openTwin(picture, options) {
  sheet = paper(picture);
  const locked = { ...options, interaction: { ...options.interaction, dragNodes: false } };
  twin = new vis.Network(byId('picture-2'), sheet.data, locked);
  twin.on('click', ({ nodes: [node], edges: [edge] }) =>
    node ? chooseNode(node) : edge ? chooseEdge(edge) : chooseNothing(),
  );
  for (const event of ['dragging', 'zoom', 'dragEnd']) twin.on(event, () => follow(twin, network));
  twin.on('afterDrawing', (ctx) => {
    const both = sides();
    if (both) lookingAt(both.there, () => within(twin, () => drawOver(ctx)));
  });
}

// Runs something with the second picture as the one that is drawn, and its side as what is shown.
export const onTwin = (run) => lookingAt(sides().there, () => within(twin, run));

let drawnOf = null;

// See paper.js; for when a second picture is first asked for.
export function useTwin(picture, options) {
  drawnOf = [picture, options];
}

// `wider`: see `placeOf`. Positions are those of the first picture, dragged ones too.
export function drawTwin(wider) {
  const both = sides();
  byId('picture-2').hidden = !both;
  if (!both) return;
  if (!twin) openTwin(...drawnOf);
  drawnOnce(() => {
    lookingAt(both.there, () => sheet.lay(wider));
    twin.setSize('100%', '100%');
    follow(network, twin);
    measure(twin);
  }, twin);
}
