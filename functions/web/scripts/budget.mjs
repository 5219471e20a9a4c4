// Holds the first load of the form pages to its budget: all script that index.html names, compressed by gzip, which every phone understands.
import { readFileSync, statSync } from 'node:fs';

const budget = 200 * 1024;
const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
const bytes = scripts.reduce((sum, name) => sum + statSync(new URL(`${name}.gz`, dist)).size, 0);
console.log(
  `First load: ${(bytes / 1024).toFixed(1)} KB of compressed script in ${scripts.length} file(s), of ${budget / 1024} KB.`,
);
if (scripts.length === 0 || bytes > budget) {
  console.error('The first load is over its budget. See what was added with: npx vite build --debug');
  process.exit(1);
}
