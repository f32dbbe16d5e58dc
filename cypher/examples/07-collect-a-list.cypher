// 7. Gather into a list
// `collect` makes one row of many: each goal of a framework with its objectives.
// @group Examples
// @param {framework} framework = "sf2022" - whose goals
// @returns goal, objectives
MATCH (f:Framework {id: $framework})<-[:PART_OF]-(g:Goal)<-[:PART_OF]-(o:Objective)
WITH g, o ORDER BY g.order, o.order
RETURN g.code + ' ' + g.title AS goal, collect(o.code + ' ' + o.title) AS objectives
