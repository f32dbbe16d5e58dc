import { Html } from './html.ts';

/** Looks of a report: readable on screen in both themes, and on paper. It may not ask for any file, so all is here. */
export const style = new Html(`
:root { color-scheme: light dark; --text: #16191d; --muted: #545c66; --line: #d5dae0; --surface: #fff; --raised: #f6f7f9; --ink: #0b5c78;
  --s0: #0b5c78; --s1: #8d6a5b; --s2: #3583a3; --s3: #6f8fa0; --s4: #a3730a; --s5: #6a6f3a; --s6: #a34a63; --s7: #c2410c; }
@media (prefers-color-scheme: dark) { :root { --text: #e8ebef; --muted: #a3acb8; --line: #343c47; --surface: #14171c; --raised: #1b1f26; --ink: #6cc3e0;
  --s0: #6cc3e0; --s1: #b08f7f; --s2: #4596b5; --s3: #7d93a3; --s4: #d9a441; --s5: #b3ba6b; --s6: #d57f97; --s7: #f4854a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { margin: 0 0 8px; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 32px 0 8px; font-size: 17px; }
h3 { margin: 16px 0 4px; font-size: 14px; }
p { margin: 0 0 8px; max-width: 75ch; }
.id { margin: 0 0 4px; color: var(--muted); font-size: 13px; }
.question { font-size: 16px; }
.note { padding: 8px 12px; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
.muted { color: var(--muted); font-size: 13px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 16px 0 0; font-size: 14px; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
.wide { overflow-x: auto; }
th { text-align: left; color: var(--muted); font-weight: 600; white-space: nowrap; }
th, td { padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
th.number, td.number { font-variant-numeric: tabular-nums; text-align: right; }
td.short { white-space: nowrap; }
.counts { width: auto; margin-top: 8px; }
.counts td, .counts th { padding-right: 24px; white-space: nowrap; }
@media (max-width: 520px) { .counts td, .counts th { padding-right: 10px; } }
.bar { display: flex; gap: 2px; height: 28px; margin: 8px 0 12px; }
.bar span { min-width: 3px; overflow: hidden; color: var(--surface); font: 600 12px/28px system-ui, sans-serif; text-align: center; }
.bar span:first-child { border-radius: 4px 0 0 4px; }
.bar span:last-child { border-radius: 0 4px 4px 0; }
.key { display: inline-block; width: 20px; height: 20px; border-radius: 3px; color: var(--surface); font: 600 12px/20px system-ui, sans-serif; text-align: center; }
pre { margin: 0; padding: 12px; border: 1px solid var(--line); border-radius: 4px; background: var(--raised);
  font: 12px/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.was { text-decoration: line-through; color: var(--muted); }
@media print {
  :root { color-scheme: light; --text: #000; --muted: #444; --line: #bbb; --surface: #fff; --raised: #fff; --ink: #000;
    --s0: #0b5c78; --s1: #8d6a5b; --s2: #3583a3; --s3: #6f8fa0; --s4: #a3730a; --s5: #6a6f3a; --s6: #a34a63; --s7: #c2410c; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h2 { break-after: avoid; }
  tr, .bar { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  th, td { overflow-wrap: anywhere; }
}
`);
