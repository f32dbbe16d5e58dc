// Records a change
// @param {string} change - its properties, as a map
CREATE (c:Change:PlumblineRecord) SET c = $change
