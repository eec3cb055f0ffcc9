-- Activities as cards, all or the one of id ?2; lateness against today, ?1.
SELECT activity.id, activity.title, activity.state, activity.state_note, activity.next_step, activity.next_step_due,
       CASE WHEN activity.state <> 'stopped' THEN CAST(julianday(?1) - julianday(activity.next_step_due) AS INTEGER) END,
       activity.starts, activity.ends,
       person.id, person.name, organisation.id, organisation.name, coalesce(person.group_id, organisation.group_id)
FROM activity
LEFT JOIN person ON person.id = activity.owner_person_id
LEFT JOIN organisation ON organisation.id = activity.owner_organisation_id
WHERE ?2 IS NULL OR activity.id = ?2
ORDER BY activity.position, activity.created_at, activity.id
