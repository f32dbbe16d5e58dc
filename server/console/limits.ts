/** Every limit of the console; `docs/console.md` lists them with their reasons. Times are milliseconds. */
export const limits = {
  /** Deepest nesting of brackets, of sub-queries, of CASE, and the longest run of NOT, signs or subscripts. */
  brackets: 64,
  subqueries: 8,
  cases: 20,
  run: 25,
  /** Most branches of UNION, clauses, relationship patterns, and operators of one kind in a statement. */
  unions: 25,
  clauses: 100,
  steps: 30,
  booleans: 250,
  operators: 400,
  /** Most XOR: the time to plan doubles with each. */
  xors: 10,
  labels: 200,
  /** Most parameters, deepest value, and most values in all. */
  parameters: 200,
  parameterDepth: 20,
  parameterValues: 50_000,
  /**
   * Most rounds of one expression, about a tenth of a microsecond each, and items of a value, or 16 times as many characters:
   * it can't be interrupted, and no memory limit counts it.
   */
  rounds: 4_000_000,
  items: 1_200_000,
  /** What a list or text of unknown length counts as, a number of the graph's own, and what a pattern of one step finds. */
  unknownList: 300,
  unknownNumber: 10_000,
  neighbours: 30,
  /** Nodes or relationships of a path. */
  pathLength: 50,
  /** What a COLLECT sub-query without LIMIT gathers. */
  subqueryRows: 2_000,
  /** What is collected counts as, until the plan tells, and at least what comes of paths of any length, where the planner guesses. */
  collected: 100,
  uncertainList: 10_000,
  /** Most parts of a text that are weighed, those in nested loops again and again. */
  checkSteps: 100_000,
  /** How long looking through a text may take, waiting for a thread included. */
  checkTimeout: 2_000,
  /** Most steps that a pattern after `=~` may need for one text. */
  patternSteps: 300_000_000,
  /** What a text of unknown length counts as for a pattern: titles and statements are longer, but not made to be hard. */
  unknownText: 150,
  /** Most rows that a cross join may make by the planner's own estimate. */
  crossRows: 10_000_000,
  /** The server's own timeouts, and how long after them we stop waiting: it does not answer some errors at all. */
  planTimeout: 8_000,
  statementTimeout: 15_000,
  grace: 5_000,
  /** Statements at a time, how many of them may be heavy, and how many may wait, in all and of one person. */
  running: 4,
  heavy: 2,
  waiting: 60,
  waitingOfOne: 8,
  queueTimeout: 20_000,
  /** So many timeouts of one client within this time bring it a pause; a stalled database brings one at once. */
  harm: 5,
  harmTime: 120_000,
  pause: 60_000,
  /** A statement that is planned to touch more rows than this is heavy. */
  heavyRows: 20_000,
  /** Bytes of one answer, bytes of all answers that are not sent yet, and how long a client may take to read one. */
  answerBytes: 16 * 1024 * 1024,
  unsentBytes: 64 * 1024 * 1024,
  reading: 60_000,
  /** A part of a streamed answer: at most so many rows, and handed on after so long. */
  partRows: 500,
  partTime: 100,
} as const;
