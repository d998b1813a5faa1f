// What vis-network is given: what is shown, and no more. A thing that is hidden costs it as much as one that is not.

import { edges, nodes } from '../model/data.js';
import { rowsOf } from '../model/packed.js';
import { edgeShown, shown } from '../model/shown.js';
import { edgeLook, nodeLook } from './looks.js';

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

// What pyvis wrote: {nodes, edges}, by id.
export const readPicture = (picture) => ({ nodes: byId(rowsOf(picture.nodes)), edges: byId(rowsOf(picture.edges)) });

// Things in a DataSet as they are to be: those that went are taken out, and those that are as they were left alone.
function keeper(make) {
  const set = new vis.DataSet();
  const known = new Map();
  const keep = (looks) => {
    const wanted = new Map(looks.map((look) => [look.id, JSON.stringify(look)]));
    const gone = [...known.keys()].filter((id) => !wanted.has(id));
    const news = looks.filter(({ id }) => known.get(id) !== wanted.get(id));
    for (const id of gone) known.delete(id);
    const made = news.map((look) => (known.has(look.id) ? look : { ...make(look.id), ...look }));
    for (const { id } of news) known.set(id, wanted.get(id));
    return { remove: () => gone.length && set.remove(gone), update: () => made.length && set.update(made) };
  };
  return { set, keep };
}

// {data: for vis-network, lay: puts into it what is shown just now}.
export function paper(picture) {
  const things = keeper((id) => {
    const { shape } = picture.nodes.get(id);
    return { id, shape, shapeProperties: { borderRadius: 5 }, chosen: false, margin: 7 };
  });
  const lines = keeper((id) => {
    const { from, to } = edges.get(id);
    return { id, from, to, dashes: picture.edges.get(id).dashes, chosen: false };
  });
  // `wider`: see `placeOf`.
  const lay = (wider) => {
    const now = shown();
    const kept = lines.keep([...now.edges].map((id) => edgeLook(edgeShown(id))));
    const here = things.keep([...now.nodes].map((id) => nodeLook(nodes.get(id), now, wider)));
    // Never a line without its ends.
    kept.remove();
    here.remove();
    here.update();
    kept.update();
  };
  return { data: { nodes: things.set, edges: lines.set }, lay };
}
