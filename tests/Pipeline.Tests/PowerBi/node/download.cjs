// A schema as it is published. Where it cannot be had the script ends with 77 and says why.
async function download(address) {
    try {
        const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
        if (answer.ok) {
            return await answer.text();
        }
        console.log(`${address} answers ${answer.status}.`);
    } catch (error) {
        console.log(`${address} cannot be reached: ${error.cause?.code ?? error.message}.`);
    }
    process.exit(77);
}

module.exports = { download };
