SELECT idea_exchange.idea_id, idea_exchange.group_id, idea_exchange.gives, idea_exchange.gets
FROM idea_exchange JOIN stakeholder_group ON stakeholder_group.id = idea_exchange.group_id
WHERE idea_exchange.gives <> '' OR idea_exchange.gets <> ''
ORDER BY idea_exchange.idea_id, stakeholder_group.position
