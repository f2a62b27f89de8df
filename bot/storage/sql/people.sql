-- Chats, people, their keys, and what is kept about their relationships.

-- name: data_key_get(owner_id)$
SELECT wrapped FROM data_key WHERE owner_id = :owner_id;

-- name: data_key_insert(owner_id, wrapped, created_at)!
INSERT INTO data_key (owner_id, wrapped, created_at) VALUES (:owner_id, :wrapped, :created_at);

-- name: data_key_delete(owner_id)!
DELETE FROM data_key WHERE owner_id = :owner_id;

-- name: chat_by_lookup(lookup)^
SELECT id, kind, address, language, country, zone, quiet_from, quiet_until, reachable, nudges_on,
       fresh_messages, person_id, created_at, last_seen_at, paused_until, hushed, sweep_hours, swept_until,
       hidden_until, leaving,
       (SELECT consent FROM person WHERE person.id = chat.person_id) AS consent,
       (SELECT notices FROM person WHERE person.id = chat.person_id) AS notices
FROM chat WHERE lookup = :lookup;

-- name: chat_get(id)^
SELECT id, kind, address, language, country, zone, quiet_from, quiet_until, reachable, nudges_on,
       fresh_messages, person_id, created_at, last_seen_at, paused_until, hushed, sweep_hours, swept_until,
       hidden_until, leaving,
       (SELECT consent FROM person WHERE person.id = chat.person_id) AS consent,
       (SELECT notices FROM person WHERE person.id = chat.person_id) AS notices
FROM chat WHERE id = :id;

-- name: chat_of_person(person_id)
-- Newest first; one for a person in a private chat.
SELECT id, kind, address, language, country, zone, quiet_from, quiet_until, reachable, nudges_on,
       fresh_messages, person_id, created_at, last_seen_at, paused_until, hushed, sweep_hours, swept_until,
       hidden_until, leaving,
       (SELECT consent FROM person WHERE person.id = chat.person_id) AS consent,
       (SELECT notices FROM person WHERE person.id = chat.person_id) AS notices
FROM chat WHERE person_id = :person_id ORDER BY created_at DESC, id;

-- name: chat_insert(id, kind, lookup, address, language, created_at)!
INSERT INTO chat (id, kind, lookup, address, language, created_at, last_seen_at)
VALUES (:id, :kind, :lookup, :address, :language, :created_at, :created_at);

-- name: chat_set_language(id, language)!
UPDATE chat SET language = :language WHERE id = :id;

-- name: chat_set_country(id, country)!
UPDATE chat SET country = :country WHERE id = :id;

-- name: chat_set_zone(id, zone)!
UPDATE chat SET zone = :zone WHERE id = :id;

-- name: chat_set_quiet(id, quiet_from, quiet_until)!
UPDATE chat SET quiet_from = :quiet_from, quiet_until = :quiet_until WHERE id = :id;

-- name: chat_set_reachable(id, reachable)!
UPDATE chat SET reachable = :reachable WHERE id = :id;

-- name: chat_set_nudges_on(id, nudges_on)!
UPDATE chat SET nudges_on = :nudges_on WHERE id = :id;

-- name: chat_set_fresh_messages(id, fresh_messages)!
UPDATE chat SET fresh_messages = :fresh_messages WHERE id = :id;

-- name: chat_set_person(id, person_id)!
UPDATE chat SET person_id = :person_id WHERE id = :id;

-- name: chat_set_paused_until(id, paused_until)!
UPDATE chat SET paused_until = :paused_until WHERE id = :id;

-- name: chat_set_hushed(id, hushed)!
UPDATE chat SET hushed = :hushed WHERE id = :id;

-- name: chat_touch(id, last_seen_at)!
-- Whoever does anything is back: what had fallen silent may speak again.
UPDATE chat SET last_seen_at = :last_seen_at, reachable = 1, hushed = 0 WHERE id = :id;

-- name: chat_move(id, lookup, address)!
UPDATE chat SET lookup = :lookup, address = :address WHERE id = :id;

-- name: chat_forget(id)!
-- Nothing that somebody chose is left but the language, in which the farewell is said; then the chat goes too.
UPDATE chat
SET country = NULL, zone = NULL, quiet_from = '21:00', quiet_until = '09:00', nudges_on = 1, fresh_messages = 0,
    person_id = NULL, paused_until = NULL, hushed = 0, sweep_hours = 0, swept_until = 0,
    hidden_until = 0, leaving = 1
WHERE id = :id;

-- name: chat_set_leaving(id, leaving)!
UPDATE chat SET leaving = :leaving WHERE id = :id;

-- name: chat_left()
-- Whoever left, and for whom nothing waits any more.
SELECT id FROM chat
WHERE leaving = 1 AND NOT EXISTS (SELECT 1 FROM outbox o
                                  WHERE o.chat_id = chat.id AND o.state IN ('due', 'sending', 'unknown'));

-- name: chat_page(after_id, count)
-- Of everybody, a page at a time: who has been silent for long.
SELECT id, person_id, last_seen_at,
       EXISTS (SELECT 1 FROM circle c JOIN member m ON m.circle_id = c.id WHERE c.chat_id = chat.id) AS shared
FROM chat WHERE id > :after_id ORDER BY id LIMIT :count;

-- name: chat_delete(id)!
-- Its outbox rows and nudges go with it.
DELETE FROM chat WHERE id = :id;

-- name: chat_count()$
SELECT COUNT(*) AS count FROM chat;

-- name: person_insert(id, body, consent, consented_at, created_at)!
INSERT INTO person (id, body, consent, consented_at, created_at)
VALUES (:id, :body, :consent, :consented_at, :created_at);

-- name: person_get(id)^
SELECT id, body, consent, consented_at, created_at, notices, noticed_at, notice_row FROM person WHERE id = :id;

-- name: person_save(id, body)!
UPDATE person SET body = :body WHERE id = :id;

-- name: person_set_consent(id, consent, consented_at)!
-- 0: withdrawn.
UPDATE person SET consent = :consent, consented_at = :consented_at WHERE id = :id;

-- name: person_set_notices(id, notices, noticed_at, notice_row)!
UPDATE person SET notices = :notices, noticed_at = :noticed_at, notice_row = :notice_row WHERE id = :id;

-- name: person_delete(id)!
-- Relations, steps, sessions, notes, nudges and safety events go with it; a chat stays, without a person.
DELETE FROM person WHERE id = :id;

-- name: person_count()$
SELECT COUNT(*) AS count FROM person;

-- name: relation_insert(id, person_id, body, now)!
INSERT INTO relation (id, person_id, version, body, created_at, updated_at)
VALUES (:id, :person_id, 1, :body, :now, :now);

-- name: relation_get(id)^
SELECT id, person_id, version, body, created_at, updated_at, removed_at FROM relation WHERE id = :id;

-- name: relation_list(person_id)
SELECT id, person_id, version, body, created_at, updated_at
FROM relation WHERE person_id = :person_id AND removed_at IS NULL ORDER BY created_at, id;

-- name: relation_count(person_id)$
SELECT COUNT(*) AS count FROM relation WHERE person_id = :person_id AND removed_at IS NULL;

-- name: relation_save(id, body, now)!
UPDATE relation SET body = :body, version = version + 1, updated_at = :now WHERE id = :id;

-- name: relation_set_removed(id, removed_at)!
UPDATE relation SET removed_at = :removed_at WHERE id = :id;

-- name: relation_removed(before)
-- What was taken off the map and not put back.
SELECT id FROM relation WHERE removed_at < :before;

-- name: relation_delete(id)!
-- Its steps, their nudges, and the sessions and notes about it go with it.
DELETE FROM relation WHERE id = :id;

-- name: step_insert(id, person_id, relation_id, body, now)!
INSERT INTO step (id, person_id, relation_id, version, body, created_at, updated_at)
VALUES (:id, :person_id, :relation_id, 1, :body, :now, :now);

-- name: step_get(id)^
SELECT id, person_id, relation_id, version, body, created_at, updated_at FROM step WHERE id = :id;

-- name: step_list(person_id, count)
SELECT id, person_id, relation_id, version, body, created_at, updated_at
FROM step
WHERE person_id = :person_id
  AND (relation_id IS NULL OR EXISTS (SELECT 1 FROM relation WHERE id = step.relation_id AND removed_at IS NULL))
ORDER BY created_at DESC, id DESC LIMIT :count;

-- name: step_list_of_relation(relation_id)
SELECT id, person_id, relation_id, version, body, created_at, updated_at
FROM step WHERE relation_id = :relation_id ORDER BY created_at DESC, id DESC;

-- name: step_save(id, body, version, now)!
UPDATE step SET body = :body, version = :version, updated_at = :now WHERE id = :id;

-- name: step_delete(id)!
-- Its nudges and the sessions about it go with it.
DELETE FROM step WHERE id = :id;

-- name: note_save(id, person_id, relation_id, body, created_at)!
INSERT INTO note (id, person_id, relation_id, body, created_at)
VALUES (:id, :person_id, :relation_id, :body, :created_at)
ON CONFLICT (id) DO UPDATE SET body = excluded.body, relation_id = excluded.relation_id;

-- name: note_get(id)^
SELECT id, person_id, relation_id, body, created_at FROM note WHERE id = :id;

-- name: note_list(person_id, count)
SELECT id, person_id, relation_id, body, created_at
FROM note
WHERE person_id = :person_id
  AND (relation_id IS NULL OR EXISTS (SELECT 1 FROM relation WHERE id = note.relation_id AND removed_at IS NULL))
ORDER BY created_at DESC, id DESC LIMIT :count;

-- name: note_list_of_relation(relation_id)
SELECT id, person_id, relation_id, body, created_at
FROM note WHERE relation_id = :relation_id ORDER BY created_at DESC, id DESC;

-- name: note_delete(id)!
DELETE FROM note WHERE id = :id;

-- name: safety_insert(id, person_id, body, created_at)!
INSERT INTO safety_event (id, person_id, body, created_at) VALUES (:id, :person_id, :body, :created_at);

-- name: safety_last_at(person_id)$
SELECT MAX(created_at) AS created_at FROM safety_event WHERE person_id = :person_id;

-- name: safety_list(person_id)
SELECT id, body, created_at FROM safety_event WHERE person_id = :person_id ORDER BY created_at, id;

-- name: safety_prune(before)!
DELETE FROM safety_event WHERE created_at < :before;
