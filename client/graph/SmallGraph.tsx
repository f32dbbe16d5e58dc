import { Waypoints } from 'lucide-react';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { Graph } from '../../server/api/shared/schema.ts';
import { flowFrom } from './flowFrom.ts';
import { type CanvasHandle, GraphCanvas } from './GraphCanvas.tsx';
import { boxOf } from './layouts/placed.ts';
import { layeredLayout } from './layouts/layered.ts';
import { Outline } from './outline/Outline.tsx';
import { pictureOf } from './pictureOf.ts';
import { useSelection } from '../state/address.ts';
import { viewHref } from '../state/links.ts';
import { LinkButton } from '../components/LinkButton.tsx';
import { defaultTarget } from '../frameworks.ts';
import styles from './SmallGraph.module.css';

interface Props {
  graph: Graph;
  label: string;
  /** Node that the picture starts with. */
  root?: string;
}

/** A part of the graph as a small picture to look at, with its outline for readers; Explore opens the same. */
export function SmallGraph({ graph, label, root }: Props) {
  const [selected, select] = useSelection();
  const [focused, setFocused] = useState<string | null>(null);
  const search = useSearch();
  const canvas = useRef<CanvasHandle>(null);
  const picture = useMemo(() => pictureOf(graph, defaultTarget()), [graph]);
  const placed = useMemo(() => layeredLayout(picture, root === undefined ? new Map() : flowFrom(picture, root), false), [picture, root]);
  const box = boxOf(placed);
  const choose = (id: string | null) => {
    if (id !== null && (id.startsWith('alignment:') || picture.nodes.some((node) => node.id === id))) select(id);
  };
  return (
    <figure className={styles.figure}>
      <div className={styles.picture} style={{ '--shape': box.h / box.w } as CSSProperties}>
        <GraphCanvas ref={canvas} picture={picture} placed={placed} selected={selected} focused={focused} onSelect={choose} onOpen={choose} />
        <Outline
          picture={picture}
          label={label}
          selected={selected}
          shown={false}
          onFocus={setFocused}
          onSelect={choose}
          onAction={(action, id) => (action === 'fit' ? canvas.current?.fit() : action === 'open' && choose(id))}
        />
      </div>
      <LinkButton small look="plain" icon={<Waypoints aria-hidden />} href={viewHref('/explore', search, { nodes: graph.nodes.map(({ id }) => id).join(','), between: '1' })}>
        Open in Explore
      </LinkButton>
    </figure>
  );
}
