// Validates every JSON file of a Power BI project against the schema that it names.
// Usage: node schemas.cjs PACKAGES PROJECT [SCHEMAS]. SCHEMAS is a folder in the layout of the schemas' addresses; without it they are asked for.
// Prints one line a problem; the last line is the number of files checked. Exit code 77: the schemas cannot be had.
const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const { download } = require('./download.cjs');

const [packages, project, schemas] = process.argv.slice(2);
const Ajv = createRequire(path.join(packages, 'package.json'))('ajv').default;
const root = 'https://developer.microsoft.com/json-schemas/fabric/';

async function load(address) {
    const text = schemas ? fs.readFileSync(path.join(schemas, 'fabric', address.slice(root.length)), 'utf8') : await download(address);
    return { ...JSON.parse(text), $id: address };
}

function* files(folder) {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name !== '.pbi') yield* files(full);
        } else if (/\.(json|pbip|pbir|pbism|platform)$/.test(entry.name)) {
            yield full;
        }
    }
}

(async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, loadSchema: load });
    const compiled = new Map();
    let checked = 0;
    for (const file of files(project)) {
        const name = path.relative(project, file);
        const content = JSON.parse(fs.readFileSync(file, 'utf8'));
        const address = content.$schema;
        if (!address) {
            if (!name.includes('StaticResources')) console.log(`${name} names no schema.`);
            continue;
        }
        if (!compiled.has(address)) compiled.set(address, await ajv.compileAsync(await load(address)));
        const valid = compiled.get(address);
        if (!valid(content)) {
            for (const error of valid.errors) console.log(`${name} ${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
        }
        checked++;
    }
    console.log(checked);
})();
