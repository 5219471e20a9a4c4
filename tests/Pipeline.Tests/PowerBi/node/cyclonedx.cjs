// Validates a bill of materials against the schema that it names, and those that this one refers to.
// Usage: node cyclonedx.cjs PACKAGES FILE [SCHEMAS]. SCHEMAS is a folder with the schemas by their names; without it they are asked for.
// Prints one line a problem; the last line is the number of files checked. Exit code 77: the schemas cannot be had.
const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');
const { download } = require('./download.cjs');

const [packages, file, schemas] = process.argv.slice(2);
const Ajv = createRequire(path.join(packages, 'package.json'))('ajv').default;

const referredTo = ['spdx.schema.json', 'jsf-0.82.schema.json'];

const load = async (name) => JSON.parse(schemas ? fs.readFileSync(path.join(schemas, name), 'utf8') : await download(`https://cyclonedx.org/schema/${name}`));

(async () => {
    const content = JSON.parse(fs.readFileSync(file, 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    for (const name of referredTo) ajv.addSchema(await load(name));
    const valid = ajv.compile(await load(content.$schema.split('/').pop()));
    if (!valid(content)) {
        for (const error of valid.errors) console.log(`${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
    }
    console.log(1);
})();
