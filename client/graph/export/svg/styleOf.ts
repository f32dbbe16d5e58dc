import type { EdgeSingular, NodeSingular } from 'cytoscape';

/** A computed style as a number; cytoscape's types leave it open. */
export const numberOf = (element: NodeSingular | EdgeSingular, name: string): number => element.numericStyle(name) as number;

/** A computed style as text: a colour, a name. */
export const textOf = (element: NodeSingular | EdgeSingular, name: string): string => element.style(name) as string;
