SELECT o.id, o.name, o.kind, o.group_id, o.contact, o.notes,
    (SELECT count(*) FROM person p WHERE p.organisation_id = o.id)
FROM organisation o
ORDER BY o.name_key
