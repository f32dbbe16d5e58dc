// What people and the app save about the graph is marked, so that every count can leave it out
MATCH (f:Finding) SET f:PlumblineRecord
