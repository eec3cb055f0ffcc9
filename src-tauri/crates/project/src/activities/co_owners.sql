SELECT co_owner.activity_id,
       person.id, person.name, organisation.id, organisation.name, coalesce(person.group_id, organisation.group_id)
FROM co_owner
LEFT JOIN person ON person.id = co_owner.person_id
LEFT JOIN organisation ON organisation.id = co_owner.organisation_id
ORDER BY co_owner.activity_id, co_owner.position
