import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { SchemaProperty } from '../../../../server/api/graphSchema/schema.ts';
import { propertyPattern } from './pattern.ts';
import styles from './SchemaPanel.module.css';

interface Props {
  name: string;
  count: number;
  properties: readonly SchemaProperty[];
  /** What can be written for it; the first is its name's own. */
  patterns: readonly { text: string; shown: string }[];
  onInsert: (pattern: string) => void;
  onProperty: (text: string) => void;
}

/** A label or a relationship type with its count; opened, what it joins and its properties. */
export function SchemaItem({ name, count, properties, patterns, onInsert, onProperty }: Props) {
  const [open, setOpen] = useState(false);
  const [first] = patterns;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li>
      <div className={styles.item}>
        <button type="button" className={styles.opener} aria-expanded={open} aria-label={`What ${name} has`} onClick={() => setOpen(!open)}>
          <Chevron size={16} aria-hidden />
        </button>
        <button type="button" className={styles.name} title={first ? `Write ${first.text}` : undefined} onClick={() => first && onInsert(first.text)}>
          <code>{name}</code>
        </button>
        <span className={styles.count}>{count.toLocaleString('en')}</span>
      </div>
      {open && (
        <div className={styles.inside}>
          {patterns.length > 0 && patterns[0]?.shown.includes('→') && (
            <ul aria-label={`What ${name} joins`}>
              {patterns.map(({ text, shown }) => (
                <li key={text}>
                  <button type="button" className={styles.join} title={`Write ${text}`} onClick={() => onInsert(text)}>
                    {shown}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {properties.length === 0 && <p className={styles.sample}>no properties</p>}
          <ul aria-label={`Properties of ${name}`}>
            {properties.map((property) => (
              <li key={property.key} className={styles.property}>
                <button type="button" className={styles.key} title={`Write ${propertyPattern(property)}`} onClick={() => onProperty(propertyPattern(property))}>
                  <code>{property.key}</code>
                </button>
                <span className={styles.type}>{property.types.join(' or ').toLowerCase()}</span>
                <span className={styles.sample} title={property.samples.join('\n')}>
                  {property.samples.join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
