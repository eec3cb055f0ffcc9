-- Every group, with how many of it came to the session: the count at the door, else those registered by name.
SELECT stakeholder_group.id,
       coalesce(
           (SELECT people FROM headcount WHERE session_id = ?1 AND group_id = stakeholder_group.id),
           nullif((SELECT count(*) FROM attendance JOIN person ON person.id = attendance.person_id
                   WHERE attendance.session_id = ?1 AND attendance.state = 'attended'
                     AND person.group_id = stakeholder_group.id), 0)
       )
FROM stakeholder_group
ORDER BY stakeholder_group.position
