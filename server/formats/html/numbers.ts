/** Number of an item of a list as its type prints it: `1`, `a`, `A`, `i`, `I`. */
export function printedNumber(value: number, type: string | undefined): string {
  if (value >= 1 && value <= 3_999 && (type === 'i' || type === 'I')) return type === 'i' ? roman(value).toLowerCase() : roman(value);
  if (value >= 1 && (type === 'a' || type === 'A')) return type === 'a' ? letters(value) : letters(value).toUpperCase();
  return String(value);
}

const romanSigns: [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];

function roman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [worth, sign] of romanSigns) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

function letters(value: number): string {
  let [rest, text] = [value, ''];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}
