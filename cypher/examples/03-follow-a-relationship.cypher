// 3. Follow a relationship
// An arrow is a relationship, with its type in brackets. Return both ends and the arrow to see a graph.
// @group Examples
// @returns o, a, t
MATCH (o:Objective)-[a:ALIGNS_WITH {status: 'accepted'}]->(t:SDGTarget)
RETURN o, a, t
LIMIT 50
