import { ErrorState } from '../../../components/ErrorState.tsx';
import { Loading } from '../../../components/Loading.tsx';
import { useGraphSchema } from '../../../api/graphSchema.ts';
import { nodePattern, patternText, relationshipPattern } from './pattern.ts';
import { SchemaItem } from './SchemaItem.tsx';
import styles from './SchemaPanel.module.css';

interface Props {
  /** Writes a text into the editor, where the cursor is. */
  onInsert: (text: string) => void;
  /** True while the editor is empty: then a whole query is written. */
  empty: boolean;
}

/** What the graph is made of; pressing a name writes its pattern into the editor. */
export function SchemaPanel({ onInsert, empty }: Props) {
  const { data, error, refetch } = useGraphSchema();
  if (error && !data) return <ErrorState compact error={error} title="The schema could not be read" onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Reading the schema" lines={6} />;
  return (
    <>
      <p className={styles.lead}>Press a name to write its pattern into the editor.</p>
      <h3 className={styles.group}>Labels</h3>
      <ul>
        {data.labels.map(({ label, count, properties }) => (
          <SchemaItem
            key={label}
            name={label}
            count={count}
            properties={properties}
            patterns={[{ text: nodePattern(label), shown: `(:${label})` }]}
            onInsert={(pattern) => onInsert(patternText(pattern, 'n', empty))}
            onProperty={onInsert}
          />
        ))}
      </ul>
      <h3 className={styles.group}>Relationship types</h3>
      <ul>
        {data.relationshipTypes.map(({ type, count, joins, properties }) => (
          <SchemaItem
            key={type}
            name={type}
            count={count}
            properties={properties}
            patterns={joins.map((join) => ({
              text: relationshipPattern(type, join),
              shown: `${join.source.join(':') || 'any'} → ${join.target.join(':') || 'any'}`,
            }))}
            onInsert={(pattern) => onInsert(patternText(pattern, 'a, r, b', empty))}
            onProperty={onInsert}
          />
        ))}
      </ul>
    </>
  );
}
