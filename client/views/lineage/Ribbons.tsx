import { type KeyboardEvent, useState } from 'react';
import type { Layout } from './layout/layoutLineage.ts';
import type { Ribbon } from './layout/ribbons.ts';
import { linkText } from './lineageText.ts';
import { linkName } from './linkSelection.ts';
import styles from './Ribbons.module.css';
import type { LineageData } from './useLineage.ts';

interface Props {
  layout: Layout;
  data: LineageData;
  /** Concepts whose line is selected; null when nothing is. */
  line: ReadonlySet<string> | null;
  /** Name of the ribbon that is selected. */
  selected: string | null;
  onSelect: (name: string) => void;
}

const steps: Partial<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** What each goal carries on, as lines to press; a line's style tells the kind of change. Arrow keys go from one to the next. */
export function Ribbons({ layout: { width, height, ribbons }, data, line, selected, onSelect }: Props) {
  const [reached, setReached] = useState<string | null>(null);
  const names = ribbons.map(({ link }) => linkName(link));
  const stop = [reached, selected].find((name) => name !== null && names.includes(name)) ?? names[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const next = step === undefined || stop === undefined ? undefined : names[names.indexOf(stop) + step];
    if (next === undefined) return;
    event.preventDefault();
    setReached(next);
    document.getElementById(next)?.focus();
  };
  return (
    <svg className={styles.ribbons} width={width} height={height} role="group" aria-label="What carries on what" onKeyDown={onKeyDown}>
      {ribbons.map((ribbon, index) => {
        const { concept, earlier } = ribbon.link;
        const name = names[index] ?? '';
        return (
          <OneRibbon
            key={name}
            ribbon={ribbon}
            name={name}
            words={linkText(ribbon.link, data)}
            look={name === selected ? 'selected' : line === null ? 'plain' : line.has(concept) && line.has(earlier) ? 'line' : 'off'}
            isStop={name === stop}
            onSelect={() => {
              setReached(name);
              onSelect(name);
            }}
          />
        );
      })}
    </svg>
  );
}

interface OneProps {
  ribbon: Ribbon;
  name: string;
  words: string;
  look: 'selected' | 'line' | 'off' | 'plain';
  isStop: boolean;
  onSelect: () => void;
}

/** One line, with a knob at its later end to press and room around both for a finger. */
function OneRibbon({ ribbon: { link, path, knob }, name, words, look, isStop, onSelect }: OneProps) {
  return (
    <g
      id={name}
      role="button"
      aria-label={words}
      aria-pressed={look === 'selected'}
      tabIndex={isStop ? 0 : -1}
      className={styles.one}
      data-look={look}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      <title>{words}</title>
      <path d={path} className={styles.room} />
      <circle cx={knob.x} cy={knob.y} r={11} className={styles.room} data-filled />
      <path d={path} className={styles.ribbon} data-change={link.change} />
      <circle cx={knob.x} cy={knob.y} r={5} className={styles.knob} />
    </g>
  );
}
