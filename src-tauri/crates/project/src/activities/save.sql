UPDATE activity
SET title = ?2, goal = ?3, target_group = ?4, place = ?5, partners = ?6, needs_people = ?7, needs_money = ?8, needs_room = ?9,
    first_step = ?10, next_step = ?11, next_step_due = ?12, success_measure = ?13, owner_person_id = ?14,
    owner_organisation_id = ?15, starts = ?16, ends = ?17, state = ?18, state_note = ?19, position = coalesce(?20, position)
WHERE id = ?1
