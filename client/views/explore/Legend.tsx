import { KindIcon } from '../../components/KindIcon.tsx';
import { predicates } from '../../../server/domain/alignment.ts';
import { isLineage } from '../../graph/lines.ts';
import type { Picture } from '../../graph/picture.ts';
import { kindWords, predicateWords } from '../../words.ts';
import { ArrowSample, GapSample, LineSample, RibbonSample } from './LegendSamples.tsx';
import styles from './Legend.module.css';

interface Props {
  picture: Picture;
  /** Cross-cutting alignments that the picture leaves out. */
  leftOut: number;
  onShowCrossCutting: () => void;
  crossCutting: boolean;
  /** What the signs are judged by. */
  basis: string;
}

/** What the marks of the present picture mean; nothing that it does not hold. */
export function Legend({ picture, leftOut, onShowCrossCutting, crossCutting, basis }: Props) {
  const kinds = [...new Set(picture.nodes.map(({ kind }) => kind))];
  const has = (test: (edge: Picture['edges'][number]) => boolean): boolean => picture.edges.some(test);
  const used = predicates.filter((predicate) => has((edge) => edge.predicate === predicate));
  return (
    <section className={styles.legend} aria-label="Legend">
      <ul className={styles.items}>
        {kinds.map((kind) => (
          <li key={kind}>
            <KindIcon kind={kind} size={13} /> {kindWords[kind].one}
          </li>
        ))}
        {has(({ type }) => type === 'BUNDLE') && (
          <li>
            <RibbonSample /> width: number of alignments; double click or Enter opens
          </li>
        )}
        {used.length > 0 && (
          <li>
            <LineSample pattern="solid" /> one alignment, the wider the more certain
          </li>
        )}
        {has(({ status }) => status === 'suggested') && (
          <li>
            <LineSample pattern="dashed" /> suggested, not reviewed
          </li>
        )}
        {has(({ type }) => type === 'DERIVED') && (
          <li>
            <LineSample pattern="dotted" /> only through another framework: nobody claims it
          </li>
        )}
        {has(({ type }) => isLineage(type)) && (
          <li>
            <ArrowSample /> later to earlier edition, or a framework to the one that it replaces or serves
          </li>
        )}
        {picture.nodes.some(({ represents }) => represents > 0) && <li>+n: concepts that a node stands for beside itself; double click or Enter opens</li>}
        {used.map((predicate) => (
          <li key={predicate}>
            <ArrowSample predicate={predicate} /> {predicateWords[predicate].out}
          </li>
        ))}
        {picture.nodes.some(({ gap }) => gap !== null) && <GapItems picture={picture} basis={basis} />}
        {leftOut > 0 && (
          <li>
            {leftOut} cross-cutting {leftOut === 1 ? 'alignment is' : 'alignments are'} left out: claimed for a whole set alike, they would swamp the map.{' '}
            <button type="button" className={styles.link} onClick={onShowCrossCutting}>
              Show them
            </button>
          </li>
        )}
        {crossCutting && (
          <li>
            Cross-cutting alignments are shown.{' '}
            <button type="button" className={styles.link} onClick={onShowCrossCutting}>
              Leave them out
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}

function GapItems({ picture, basis }: { picture: Picture; basis: string }) {
  const gaps = [...new Set(picture.nodes.flatMap(({ gap }) => (gap === null ? [] : [gap])))];
  return (
    <>
      {gaps.map((gap) => (
        <li key={gap}>
          <GapSample gap={gap} />
        </li>
      ))}
      <li>Signs are judged by {basis}.</li>
    </>
  );
}
