// Parses M expressions. Usage: node powerquery.cjs PACKAGES FILE, where FILE is a JSON array of { name, text }.
// Prints one line an expression that does not parse; the last line is the number parsed.
const fs = require('node:fs');
const path = require('node:path');
const { createRequire } = require('node:module');

const [packages, file] = process.argv.slice(2);
const parser = createRequire(path.join(packages, 'package.json'))('@microsoft/powerquery-parser');

(async () => {
    const expressions = JSON.parse(fs.readFileSync(file, 'utf8'));
    for (const { name, text } of expressions) {
        const result = await parser.TaskUtils.tryLexParse(parser.DefaultSettings, text);
        if (result.resultKind !== 'Ok') console.log(`${name}: ${result.error.message}`);
    }
    console.log(expressions.length);
})();
