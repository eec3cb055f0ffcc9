-- Which of many cards have been handed in before.
WITH asked (place, participant, card) AS (VALUES (?, ?, ?))
SELECT place FROM asked CROSS JOIN contribution ON contribution.id = card AND participant_id = participant
