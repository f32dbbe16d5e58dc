/** Slots of SSSOM 1.0 and 1.1 as the specification has them. */
const words = (text: string) => new Set(text.split(/\s+/));

/** What a set says once for all its mappings, where none of them says it itself. */
export const propagated = words(
  `curation_rule curation_rule_text cardinality_scope mapping_date mapping_provider mapping_tool mapping_tool_id mapping_tool_version
   object_match_field object_preprocessing object_source object_source_version object_type subject_match_field subject_preprocessing
   subject_source subject_source_version subject_type predicate_type similarity_measure`,
);

export const multivalued = words(
  `author_id author_label reviewer_id reviewer_label creator_id creator_label cardinality_scope curation_rule curation_rule_text
   subject_match_field object_match_field match_string subject_preprocessing object_preprocessing see_also mapping_set_source`,
);

/** Slots whose values are CURIEs. */
export const references = words(
  `record_id subject_id predicate_id object_id mapping_justification author_id reviewer_id creator_id subject_source object_source
   mapping_source mapping_tool_id curation_rule subject_match_field object_match_field subject_preprocessing object_preprocessing issue_tracker_item`,
);

/** Numbers and what they lie between. */
export const ranges = new Map([
  ['confidence', [0, 1]],
  ['mapping_set_confidence', [0, 1]],
  ['similarity_score', [0, 1]],
  ['reviewer_agreement', [-1, 1]],
] as const satisfies [string, readonly [number, number]][]);

const entityTypes = [
  'owl class', 'owl object property', 'owl data property', 'owl annotation property', 'owl named individual', 'skos concept',
  'rdfs resource', 'rdfs class', 'rdfs literal', 'rdfs datatype', 'rdf property', 'composed entity expression',
];
export const choices = new Map([
  ['subject_type', entityTypes],
  ['object_type', entityTypes],
  ['predicate_type', entityTypes],
  ['mapping_cardinality', ['1:1', '1:n', 'n:1', 'n:n', '1:0', '0:1', '0:0']],
]);

/** Names that slots had before 1.0, and those of their values that changed. */
export const olderSlots = new Map<string, { now: string[]; values?: Map<string, string> }>([
  ['semantic_similarity_score', { now: ['similarity_score'] }],
  ['semantic_similarity_measure', { now: ['similarity_measure'] }],
  ['match_type', {
    now: ['mapping_justification'],
    values: new Map([
      ['Lexical', 'semapv:LexicalMatching'],
      ['Logical', 'semapv:LogicalMatching'],
      ['HumanCurated', 'semapv:ManualMappingCuration'],
      ['Complex', 'semapv:CompositeMatching'],
      ['Unspecified', 'semapv:UnspecifiedMatching'],
      ['SemanticSimilarity', 'semapv:SemanticSimilarityThresholdMatching'],
    ]),
  }],
  ['match_term_type', {
    now: ['subject_type', 'object_type'],
    values: new Map([
      ['ConceptMatch', 'skos concept'],
      ['ClassMatch', 'owl class'],
      ['ObjectPropertyMatch', 'owl object property'],
      ['IndividualMatch', 'owl named individual'],
      ['DataPropertyMatch', 'owl data property'],
      ['TermMatch', 'rdfs literal'],
    ]),
  }],
]);
