SELECT id, title, goal, target_group, place, partners, needs_people, needs_money, needs_room, first_step, next_step,
       next_step_due, success_measure, owner_person_id, owner_organisation_id, starts, ends, state, state_note
FROM activity
WHERE id = ?1
