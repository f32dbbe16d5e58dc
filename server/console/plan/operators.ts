/**
 * Operators that read, as 5.26 names them without `@database` and what stands in brackets. A new one is refused until
 * somebody has looked at what it does.
 */
const reading = new Set(
  `AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode AssertSameRelationship
   BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply Distinct Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit
   Expand Filter IntersectionNodeByLabelsScan LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply
   Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan
   NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek
   NodeUniqueIndexSeekByRange NonFuseable NullifyMetadata Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion PartialSort
   PartialTop PathPropagatingBFS PreserveOrder ProcedureCall ProduceResults ProduceResult ProjectEndpoints Projection
   RelationshipCountFromCountStore RemoteBatchProperties Repeat RepeatOptions RightOuterHashJoin RollUpApply SelectOrAntiSemiApply
   SelectOrSemiApply SemiApply ShowConstraints ShowFunctions ShowIndexes ShowProcedures ShortestPath AllShortestPaths StatefulShortestPath Skip Sort SubtractionNodeByLabelsScan Top Top1WithTies
   TriadicBuild TriadicFilter TriadicSelection Union UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand`.split(/\s+/),
);
const scan = /^(Partitioned)?(Directed|Undirected)?(AllRelationships|Relationship|UnionRelationshipTypes|AllNodes|Node|UnionNode|IntersectionNode|SubtractionNode)\w*(Scan|Seek|SeekByRange|SeekByRangeBounds)$/;

/** True for an operator that only reads the graph. */
export function onlyReads(operator: string): boolean {
  return reading.has(operator) || scan.test(operator) || operator === 'PartitionedUnwind';
}
