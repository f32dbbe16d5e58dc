import { execFileSync } from 'node:child_process';

/** `npm run licences`: the licence of every package that is installed; fails for one that our own licence does not allow. */
interface Component {
  group?: string;
  name: string;
  version: string;
  licenses?: { license?: { id?: string; name?: string }; expression?: string }[];
}

const allowed = /^(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|Zlib|Python-2\.0|OFL-1\.1|MPL-2\.0|WTFPL)$/;

const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 64e6 });
const { components } = JSON.parse(text) as { components: Component[] };
const rows = components.map(({ group, name, version, licenses = [] }) => {
  const said = licenses.map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? '').join(' OR ') || 'unknown';
  return { name: group ? `${group}/${name}` : name, version, said, isAllowed: said.split(/ OR | AND |[()]/).filter(Boolean).some((one) => allowed.test(one.trim())) };
});
for (const { name, version, said } of rows.sort((a, b) => (a.name < b.name ? -1 : 1))) console.log(`${name} ${version}: ${said}`);
const wrong = rows.filter(({ isAllowed }) => !isAllowed);
console.log(`\n${rows.length} packages, ${wrong.length} with a licence to look at${wrong.length > 0 ? `: ${wrong.map(({ name, said }) => `${name} (${said})`).join(', ')}` : ''}`);
process.exit(wrong.length > 0 ? 1 : 0);
