import type { EditionLink } from '../../../../server/api/imports/schema.ts';

/** Two texts word by word: what went and what came. */
export const Words = ({ words }: { words: EditionLink['words'] }) => (
  <span>
    {words.map(({ sign, text }, at) => {
      const said = `${text} `;
      return sign === '-' ? <del key={at}>{said}</del> : sign === '+' ? <ins key={at}>{said}</ins> : <span key={at}>{said}</span>;
    })}
  </span>
);
