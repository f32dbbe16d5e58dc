/** Splits a list at `|`; `\|` is a bar and `\\` a backslash of a value, any other backslash stands for itself. */
export function splitList(text: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    if (character === '\\' && (next === '|' || next === '\\')) {
      value += next;
      at += 1;
    } else if (character === '|') {
      values.push(value);
      value = '';
    } else value += character;
  }
  return [...values, value].map((each) => each.trim()).filter(Boolean);
}

export const joinList = (values: readonly string[]) => values.map((value) => value.replace(/[\\|]/g, String.raw`\$&`)).join('|');
