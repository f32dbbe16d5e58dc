/** `npm run bench -- boot|analyses|opening|load|frames|layouts|recogniser|rollover …`: one bench, with its own arguments; without a name, all one after the other. */
const benches = ['boot', 'analyses', 'opening', 'load', 'frames', 'layouts', 'recogniser', 'rollover'];
const [asked, ...rest] = process.argv.slice(2);
if (asked !== undefined && !benches.includes(asked)) throw new Error(`There is no bench "${asked}": choose ${benches.join(' or ')}.`);
process.argv = [...process.argv.slice(0, 2), ...rest];
for (const bench of asked === undefined ? benches : [asked]) await import(`./${bench}.ts`);

export {};
