-- What was agreed: the rules that nudges come from. States: on, paused, ended.

-- name: reminder_insert(id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, body, created_at)!
INSERT INTO reminder (id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, state, body,
                      created_at)
VALUES (:id, :chat_id, :person_id, :kind, :relation_id, :local_time, :weekdays, :until, :insisted, 'on', :body,
        :created_at);

-- name: reminder_get(id)^
SELECT id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, state, body, version, created_at
FROM reminder WHERE id = :id;

-- name: reminder_list(person_id)
SELECT id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, state, body, version, created_at
FROM reminder WHERE person_id = :person_id AND state != 'ended'
ORDER BY created_at, id;

-- name: reminder_every(person_id)
-- Those that ended too: what they said is still there.
SELECT id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, state, body, version, created_at
FROM reminder WHERE person_id = :person_id
ORDER BY created_at, id;

-- name: reminder_change(id, local_time, weekdays, insisted)!
UPDATE reminder SET local_time = :local_time, weekdays = :weekdays, insisted = :insisted, version = version + 1
WHERE id = :id;

-- name: reminder_set_state(id, state)!
UPDATE reminder SET state = :state WHERE id = :id;

-- name: reminder_prune(before)!
-- What ended, or came once, is forgotten with the last nudge that came of it.
DELETE FROM reminder
WHERE (state = 'ended' OR weekdays = '') AND created_at < :before AND NOT EXISTS (SELECT 1 FROM nudge n WHERE n.reminder_id = reminder.id);

-- name: reminder_delete(id)!
-- Its nudges go with it.
DELETE FROM reminder WHERE id = :id;
