/** Keywords of a reading query, as completion offers them. */
export const keywords = (
  'MATCH,OPTIONAL MATCH,WHERE,RETURN,WITH,UNWIND,ORDER BY,SKIP,LIMIT,DISTINCT,AS,ASC,DESC,UNION,UNION ALL,CALL,YIELD,' +
  'AND,OR,XOR,NOT,IN,IS NULL,IS NOT NULL,STARTS WITH,ENDS WITH,CONTAINS,EXISTS,COUNT,COLLECT,CASE,WHEN,THEN,ELSE,END,' +
  'TRUE,FALSE,NULL,EXPLAIN,PROFILE,SHORTEST,ALL SHORTEST,ANY,USING INDEX'
).split(',');

/** Every single word that is highlighted as a keyword; writing ones too, though they are refused. */
export const keywordSet: ReadonlySet<string> = new Set([
  ...keywords.flatMap((keyword) => keyword.split(' ')),
  ...('CREATE,MERGE,DELETE,DETACH,SET,REMOVE,FOREACH,LOAD,CSV,FROM,HEADERS,DROP,ON,INDEX,CONSTRAINT,OFFSET,FINISH,' +
    'ASCENDING,DESCENDING,GROUPS,NODETACH,TRANSACTIONS,ROWS,OF,SHOW,USE,INSERT,FILTER,LET,NEXT,SCAN,JOIN').split(','),
]);

/** Functions with what they take, in the order in which an analyst is likely to want them. */
export const functions: readonly (readonly [name: string, takes: string])[] = [
  ['count', '(expression)'],
  ['collect', '(expression)'],
  ['avg', '(number)'],
  ['sum', '(number)'],
  ['min', '(expression)'],
  ['max', '(expression)'],
  ['size', '(list or text)'],
  ['coalesce', '(expression, …)'],
  ['labels', '(node)'],
  ['type', '(relationship)'],
  ['properties', '(node or relationship)'],
  ['keys', '(map, node or relationship)'],
  ['nodes', '(path)'],
  ['relationships', '(path)'],
  ['length', '(path)'],
  ['startNode', '(relationship)'],
  ['endNode', '(relationship)'],
  ['elementId', '(node or relationship)'],
  ['head', '(list)'],
  ['last', '(list)'],
  ['tail', '(list)'],
  ['range', '(start, end, step)'],
  ['reduce', '(total = start, x IN list | expression)'],
  ['all', '(x IN list WHERE …)'],
  ['any', '(x IN list WHERE …)'],
  ['none', '(x IN list WHERE …)'],
  ['single', '(x IN list WHERE …)'],
  ['toLower', '(text)'],
  ['toUpper', '(text)'],
  ['trim', '(text)'],
  ['split', '(text, delimiter)'],
  ['replace', '(text, search, replacement)'],
  ['substring', '(text, start, length)'],
  ['left', '(text, length)'],
  ['right', '(text, length)'],
  ['reverse', '(text or list)'],
  ['toString', '(expression)'],
  ['toInteger', '(expression)'],
  ['toFloat', '(expression)'],
  ['toBoolean', '(expression)'],
  ['abs', '(number)'],
  ['ceil', '(number)'],
  ['floor', '(number)'],
  ['round', '(number, digits)'],
  ['sqrt', '(number)'],
  ['stDev', '(number)'],
  ['percentileCont', '(number, share)'],
  ['date', '(text)'],
  ['datetime', '(text)'],
  ['duration', '(text)'],
  ['point', '({latitude, longitude})'],
  ['isEmpty', '(list, map or text)'],
  ['shortestPath', '(pattern)'],
  ['allShortestPaths', '(pattern)'],
];

/** Names of the functions in lower case. */
export const functionSet: ReadonlySet<string> = new Set(functions.map(([name]) => name.toLowerCase()));
