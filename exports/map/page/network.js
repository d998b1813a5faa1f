// Of vis-network what the page takes of it, in the language of today's browsers: what pyvis carries is the same version
// translated for old ones, twice as long and slower to start.

import { DataSet } from 'vis-data/esnext/esm/vis-data.js';
import { Network } from 'vis-network/esnext/esm/vis-network.js';

globalThis.vis = { DataSet, Network };
