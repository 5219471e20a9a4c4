// Reads the current snapshot of a folder by a Parquet reader in JavaScript, and compares every value with the CSV of the same table.
// Usage: node parquet.mjs PACKAGES FOLDER. Prints one line a difference; the last line is the number of rows compared.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages, folder] = process.argv.slice(2);
const { parquetReadObjects } = await import(pathToFileURL(path.join(packages, 'node_modules', 'hyparquet', 'src', 'index.js')));

const read = name => fs.readFileSync(path.join(folder, name));
const json = name => JSON.parse(read(name).toString('utf8'));

function csv(text) {
    const rows = [];
    let row = [], field = '', quoted = false, wasQuoted = false;
    for (let i = text.startsWith('\uFEFF') ? 1 : 0; i < text.length; i++) {
        const c = text[i];
        if (quoted) {
            if (c !== '"') field += c;
            else if (text[i + 1] === '"') { field += c; i++; } else quoted = false;
        } else if (c === '"') { quoted = true; wasQuoted = true; }
        else if (c === ',' || c === '\n') {
            row.push(field === '' && !wasQuoted ? null : field);
            field = ''; wasQuoted = false;
            if (c === '\n') { rows.push(row); row = []; }
        } else if (c !== '\r') field += c;
    }
    return rows;
}

/** The value as the CSV writes it, whatever type the reader gives it; numbers and instants by value, for their texts may differ. */
function same(type, value, text) {
    if (value === null || value === undefined || text === null) return (value ?? null) === text;
    switch (type) {
        case 'int32': case 'int64': return BigInt(value) === BigInt(text);
        case 'decimal': return Math.abs(Number(value) - Number(text)) < 1e-9;
        case 'boolean': return String(value) === text;
        case 'date': return new Date(value).toISOString().slice(0, 10) === text;
        case 'timestamp': return new Date(value).getTime() === new Date(text).getTime();
        default: return value === text || "'" + value === text;
    }
}

const manifest = json(json('latest.json').manifest);
let rows = 0;
for (const table of manifest.tables) {
    const [header, ...lines] = csv(read(table.csv.path).toString('utf8'));
    const found = [];
    for (const { path: name } of table.files) {
        const bytes = read(name);
        found.push(...await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }));
    }
    if (found.length !== lines.length) console.log(`${table.name}: ${found.length} rows in Parquet, ${lines.length} in CSV.`);
    for (const [i, line] of lines.entries()) {
        for (const [j, column] of table.columns.entries()) {
            if (header[j] !== column.name) console.log(`${table.name}: column ${j} is ${header[j]}, not ${column.name}.`);
            else if (!same(column.type, found[i]?.[column.name], line[j])) console.log(`${table.name} row ${i + 1} ${column.name}: ${found[i]?.[column.name]} and ${line[j]}.`);
        }
    }
    rows += lines.length;
}
console.log(rows);
