import { type ConceptRef, isOutside, kindOf } from '../../../../server/domain/concept.ts';
import type { NodeValue, RelationshipValue, ValueMap } from '../value.ts';
import { valueText } from '../valueText.ts';

/** A node of an answer as the page names concepts. `Record` for what the app keeps beside the frameworks, `Other` for what is not ours. */
export function nodeRef(node: NodeValue): ConceptRef {
  const kind = kindOf(node.labels);
  return {
    id: node.id,
    kind,
    code: property(node.properties, 'code'),
    title: property(node.properties, 'title') || property(node.properties, 'name') || node.id,
    framework: isOutside(kind) ? '' : (node.id.split(':', 1)[0] ?? ''),
  };
}

/** What the details panel can show of a node: its id; null where it is not ours. */
export function selectionOfNode(node: NodeValue): string | null {
  return isOutside(nodeRef(node).kind) ? null : node.id;
}

/** What the details panel can show of a relationship: an alignment with an id of its own. */
export function selectionOfRelationship(relationship: RelationshipValue): string | null {
  const id = property(relationship.properties, 'id');
  return relationship.type === 'ALIGNS_WITH' && id !== '' ? `alignment:${id}` : null;
}

function property(properties: ValueMap, name: string): string {
  const value = properties.find(([key]) => key === name)?.[1];
  return value === undefined || value.kind === 'null' ? '' : valueText(value);
}
