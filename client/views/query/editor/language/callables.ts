/** Procedures that the console allows, with the columns that they yield; a test compares the names with the server's. */
export const readingProcedures: Readonly<Record<string, readonly string[]>> = {
  'db.info': ['id', 'name', 'creationDate'],
  'db.labels': ['label'],
  'db.ping': ['success'],
  'db.propertyKeys': ['propertyKey'],
  'db.relationshipTypes': ['relationshipType'],
  'db.schema.nodeTypeProperties': ['nodeType', 'nodeLabels', 'propertyName', 'propertyTypes', 'mandatory'],
  'db.schema.relTypeProperties': ['relType', 'propertyName', 'propertyTypes', 'mandatory'],
  'db.schema.visualization': ['nodes', 'relationships'],
  'db.index.fulltext.listAvailableAnalyzers': ['analyzer', 'description', 'stopwords'],
  'db.index.fulltext.queryNodes': ['node', 'score'],
  'db.index.fulltext.queryRelationships': ['relationship', 'score'],
  'db.index.vector.queryNodes': ['node', 'score'],
  'db.index.vector.queryRelationships': ['relationship', 'score'],
  'dbms.components': ['name', 'versions', 'edition'],
};

/** Functions of Neo4j 5.26 beside those that `cypherWords.ts` lists with what they take. */
export const moreFunctions: readonly string[] = (
  'acos,asin,atan,atan2,btrim,char_length,character_length,cos,cot,degrees,e,exp,haversin,isNaN,log,log10,ltrim,normalize,nullIf,' +
  'percentileDisc,pi,radians,rand,randomUUID,rtrim,sign,sin,stDevP,tan,localdatetime,localtime,time,timestamp,' +
  'toBooleanList,toBooleanOrNull,toFloatList,toFloatOrNull,toIntegerList,toIntegerOrNull,toStringList,toStringOrNull,valueType,' +
  'date.truncate,datetime.truncate,datetime.fromEpoch,datetime.fromEpochMillis,localdatetime.truncate,localtime.truncate,time.truncate,' +
  'duration.between,duration.inDays,duration.inMonths,duration.inSeconds,point.distance,point.withinBBox,' +
  'vector.similarity.cosine,vector.similarity.euclidean'
).split(',');
