/** What Neo4j's operators do, in plain words; the first pattern that fits the name counts. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^ProduceResults?$/, 'reads and gives the result'],
  [/^(Partitioned)?AllNodesScan$/, 'looks at every node of the graph'],
  [/^Node(Unique)?Index\w*(ContainsScan|EndsWithScan)$/, 'searches texts in an index'],
  [/^MultiNode(Unique)?IndexSeek/, 'looks nodes up by several indexes'],
  [/^(Partitioned)?Node(Unique)?IndexSeek/, 'looks nodes up by an index'],
  [/^(Partitioned)?NodeIndexScan$/, 'reads an index from end to end'],
  [/^NodeBy(Element)?IdSeek$/, 'takes nodes by their internal ids'],
  [/^(Partitioned)?NodeByLabelScan$/, 'takes all nodes with a label'],
  [/^(Partitioned)?(Union|Intersection|Subtraction)NodeByLabelsScan$/, 'takes all nodes by several labels'],
  [/RelationshipIndex\w*Seek/, 'looks relationships up by an index'],
  [/RelationshipIndex\w*Scan/, 'reads an index of relationships'],
  [/RelationshipTypes?Scan$/, 'takes all relationships of a type'],
  [/AllRelationshipsScan$/, 'looks at every relationship of the graph'],
  [/CountFromCountStore$/, 'reads a count that the database keeps'],
  [/^OptionalExpand\(/, 'follows relationships where there are any'],
  [/^Expand\(Into\)$/, 'looks for relationships between nodes it has'],
  [/^Expand/, 'follows relationships'],
  [/^(Bidirectional)?(VarLengthExpand|PathPropagatingBFS)/, 'follows paths of several relationships'],
  [/^(Bidirectional)?Repeat/, 'repeats a pattern along a path'],
  [/ShortestPaths?/, 'looks for shortest paths'],
  [/^Filter$/, 'keeps the rows that fit'],
  [/^CacheProperties$/, 'reads properties ahead'],
  [/^Projection$/, 'works out values'],
  [/^(EagerAggregation|OrderedAggregation)$/, 'counts or collects by group'],
  [/^(Ordered)?Distinct$/, 'drops rows that are there already'],
  [/^(Partial)?Sort$/, 'sorts'],
  [/^(Partial)?Top/, 'sorts and keeps the first rows'],
  [/^(Exhaustive)?Limit$/, 'stops after some rows'],
  [/^Skip$/, 'leaves out the first rows'],
  [/^Eager$/, 'gathers all rows before it goes on'],
  [/^CartesianProduct$/, 'puts every row of one part to every row of the other'],
  [/(Outer)HashJoin$/, 'joins two parts, and keeps rows without a partner'],
  [/HashJoin$/, 'joins two parts on what they have in common'],
  [/^AntiSemiApply$/, 'keeps rows for which a pattern is not there'],
  [/^SemiApply$/, 'keeps rows for which a pattern is there'],
  [/^(Let|SelectOr)(Anti)?/, 'checks whether a pattern is there'],
  [/^RollUpApply$/, 'makes a list for each row'],
  [/Apply$/, 'runs the second part for each row of the first'],
  [/^(Anti|Argument|ArgumentTracker)$/, 'starts from what is known outside'],
  [/^(Ordered)?Union$/, 'puts the rows of both parts together'],
  [/^Optional$/, 'goes on with an empty row where nothing fits'],
  [/Unwind$/, 'makes a row of each item of a list'],
  [/^(Eager )?ProcedureCall$/, 'calls a procedure'],
  [/^ProjectEndpoints$/, 'takes the ends of relationships'],
  [/^Triadic/, 'compares neighbours of neighbours'],
  [/^AssertSame/, 'checks that two look-ups found the same'],
  [/^Empty(Row|Result)$/, 'starts from nothing'],
];

/** What a step of a plan does, in plain words; the operator's own name where there are none. */
export function planWords(operator: string): string {
  return words.find(([pattern]) => pattern.test(operator))?.[1] ?? operator;
}

/** Details of a step without the names that the planner gives to values written in the query: `'…'` for a text, `…` else. */
export function detailsText(details: string): string {
  return details.replaceAll(/\$autostring_\d+/g, "'…'").replaceAll(/\$auto[a-z]+_\d+/g, '…');
}
