// Prints what Graphviz makes of a file in DOT: its JSON with positions and the texts drawn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, file] = process.argv.slice(2);
const { instance } = createRequire(`${folder}/`)('@viz-js/viz');
const viz = await instance();
const made = viz.render(readFileSync(file, 'utf-8'), { format: 'json' });
const told = made.errors.filter(each => each.level === 'error');
if (made.status !== 'success' || told.length) throw new Error(JSON.stringify(made.errors));
process.stdout.write(made.output);
