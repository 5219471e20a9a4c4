// Holds what a clerk's phone loads to its budgets, compressed by gzip, which every phone understands: the first page ever, which waits for the
// scripts and styles that index.html names, and all scripts of the form pages together. The dashboard is the board's alone.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const forms = readdirSync(new URL('assets/', dist))
  .filter((name) => name.endsWith('.js') && !name.startsWith('board-'))
  .map((name) => `assets/${name}`);

const held = [
  ['The first page', first, 32],
  ['All scripts of the form pages', forms, 200],
].map(([what, names, most]) => {
  const kilobytes = names.reduce((sum, name) => sum + statSync(new URL(`${name}.gz`, dist)).size, 0) / 1024;
  console.log(`${what}: ${kilobytes.toFixed(1)} KB compressed in ${names.length} file(s), of ${most} KB.`);
  return names.length > 0 && kilobytes <= most;
});
if (held.includes(false)) {
  console.error('A budget is exceeded. See what was added with: npx vite build --debug');
  process.exit(1);
}
