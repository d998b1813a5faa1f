// Makes built/page.js, built/page.css and built/vis-network.js, which are all of this folder that the map takes beside map.html.
// With --check: says where the committed ones differ from a fresh build, and which modules nobody imports.

import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const FOLDERS = ['model', 'dom', 'parts', 'forms', 'draw', 'style'];

const EVERY = {
  absWorkingDir: here,
  outdir: 'built',
  bundle: true,
  format: 'iife',
  target: 'es2020',
  charset: 'utf8',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

const { outputFiles, metafile } = await build({
  ...EVERY,
  entryPoints: [
    { in: 'main.js', out: 'page' },
    { in: 'main.css', out: 'page' },
  ],
  banner: { js: "'use strict';" },
  // Not minified: a change of the page can be read in a diff, and the page by whoever distrusts it.
  minify: false,
  legalComments: 'none',
});

// Others' code; their licences stand beside it.
const network = await build({
  ...EVERY,
  entryPoints: [{ in: 'network.js', out: 'vis-network' }],
  minify: true,
  legalComments: 'inline',
});

const licences = {
  path: join(here, 'built/vis-network.licences.txt'),
  contents: Buffer.from(packagesOf(network.metafile).map(licenceOf).join('\n')),
};

const unused = FOLDERS.flatMap((folder) => readdirSync(join(here, folder)).map((name) => `${folder}/${name}`)).filter(
  (path) => !(path in metafile.inputs),
);
for (const path of unused) complain(`${path} is imported by nothing`);

const followed = new Set();
for (const path of Object.keys(metafile.inputs)) follow(path, []);

for (const { path, contents } of [...outputFiles, ...network.outputFiles, licences]) {
  if (process.argv.includes('--check')) {
    if (!same(path, contents)) complain(`${relative(here, path)} is not what its sources give: npm run build`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}

// In a circle, what a module has at hand when it starts would hang on who asked first.
function follow(path, before) {
  if (before.includes(path)) {
    complain(`imports go in a circle: ${[...before.slice(before.indexOf(path)), path].join(' → ')}`);
    return;
  }
  if (followed.has(path)) return;
  for (const { path: next } of metafile.inputs[path].imports) follow(next, [...before, path]);
  followed.add(path);
}

function packagesOf({ inputs }) {
  const names = Object.keys(inputs).map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name))].sort();
}

function licenceOf(name) {
  const folder = join(here, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`==== ${name} ${version}: ${license}`, ...texts, ''].join('\n\n');
}

function same(path, contents) {
  try {
    return readFileSync(path).equals(contents);
  } catch {
    return false;
  }
}

function complain(words) {
  console.error(words);
  process.exitCode = 1;
}
