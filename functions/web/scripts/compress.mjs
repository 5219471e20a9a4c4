// Compresses what was built, once, as small as it gets: the server sends the encoded file as it is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
for (const name of readdirSync(dist, { recursive: true })) {
  if (!/\.(html|js|css|svg|webmanifest|json)$/.test(name)) continue;
  const path = join(dist, name);
  const content = readFileSync(path);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}
