SELECT card.id, card.text, card.group_id, card.author_id, person.name, card.table_number, card.session_id,
       card.theme_id, card.created_at, card.is_merge, card.is_split,
       merged.id, merged.text, whole.id, whole.text,
       (SELECT count(*) FROM idea_challenge WHERE challenge_id = card.id)
FROM challenge AS card
LEFT JOIN person ON person.id = card.author_id
LEFT JOIN challenge AS merged ON merged.id = card.merged_into
LEFT JOIN challenge AS whole ON whole.id = card.split_from
WHERE card.id = ?1
