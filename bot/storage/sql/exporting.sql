-- Everything of one person, for an export; and rows as an import brings them.

-- name: export_relations(person_id)
SELECT id, version, body, created_at, updated_at, removed_at
FROM relation WHERE person_id = :person_id ORDER BY created_at, id;

-- name: export_steps(person_id)
SELECT id, relation_id, version, body, created_at, updated_at
FROM step WHERE person_id = :person_id ORDER BY created_at, id;

-- name: export_notes(person_id)
SELECT id, relation_id, body, created_at FROM note WHERE person_id = :person_id ORDER BY created_at, id;

-- name: export_sessions(person_id)
SELECT id, relation_id, step_id, nudge_id, rev, status, body, asked_at, created_at, updated_at
FROM session WHERE person_id = :person_id ORDER BY created_at, id;

-- name: export_reminders(person_id)
SELECT id, kind, relation_id, local_time, weekdays, until, insisted, state, body, version, created_at
FROM reminder WHERE person_id = :person_id ORDER BY created_at, id;

-- name: export_released(person_id)
-- What somebody released, and in which sort of ritual; nothing of anybody else's.
SELECT r.round_id, r.session_id, r.member_id, r.body, r.created_at, o.kind
FROM member m JOIN released r ON r.member_id = m.id JOIN "round" o ON o.id = r.round_id
WHERE m.person_id = :person_id ORDER BY r.created_at, r.session_id, r.round_id;

-- name: export_agreements(person_id)
SELECT a.id, a.member_id, a.session_id, a.body, a.created_at
FROM member m JOIN agreement a ON a.member_id = m.id
WHERE m.person_id = :person_id ORDER BY a.created_at, a.id;

-- name: export_granted(person_id)
SELECT g.id, g.bridge_id, g.item, g.note_id, g.granted_at, g.expires_at
FROM bridge b JOIN granted g ON g.bridge_id = b.id WHERE b.client_id = :person_id ORDER BY g.granted_at, g.id;

-- name: export_access(person_id)
SELECT a.id, a.bridge_id, a."by", a.what, a.item, a.at
FROM bridge b JOIN access a ON a.bridge_id = b.id WHERE b.client_id = :person_id ORDER BY a.at, a.id;

-- name: export_homework(person_id)
SELECT h.id, h.bridge_id, h.session_id, h.body, h.state, h.created_at, h.changed_at
FROM bridge b JOIN homework h ON h.bridge_id = b.id WHERE b.client_id = :person_id ORDER BY h.created_at, h.id;

-- name: export_deletions(chat_id, after)
-- The messages whose deletion is planned for later than an instant.
SELECT edits_row FROM outbox
WHERE chat_id = :chat_id AND state = 'due' AND method = 'delete' AND due_at > :after AND edits_row IS NOT NULL;

-- name: import_chat(id, language, country, zone, quiet_from, quiet_until, nudges_on, fresh_messages, person_id, paused_until, sweep_hours, last_seen_at)!
UPDATE chat
SET language = :language, country = :country, zone = :zone, quiet_from = :quiet_from, quiet_until = :quiet_until,
    nudges_on = :nudges_on, fresh_messages = :fresh_messages, person_id = :person_id, paused_until = :paused_until,
    sweep_hours = :sweep_hours, last_seen_at = :last_seen_at, hushed = 0, reachable = 1
WHERE id = :id;

-- name: import_relation(id, person_id, version, body, created_at, updated_at, removed_at)!
INSERT INTO relation (id, person_id, version, body, created_at, updated_at, removed_at)
VALUES (:id, :person_id, :version, :body, :created_at, :updated_at, :removed_at);

-- name: import_step(id, person_id, relation_id, version, body, created_at, updated_at)!
INSERT INTO step (id, person_id, relation_id, version, body, created_at, updated_at)
VALUES (:id, :person_id, :relation_id, :version, :body, :created_at, :updated_at);

-- name: import_session(id, person_id, relation_id, step_id, nudge_id, rev, status, body, asked_at, created_at, updated_at)!
INSERT INTO session (id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at,
                     created_at, updated_at)
VALUES (:id, :person_id, :relation_id, :step_id, :nudge_id, :rev, :status, :body, NULL, :asked_at,
        :created_at, :updated_at);

-- name: import_reminder(id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, state, body, version, created_at)!
INSERT INTO reminder (id, chat_id, person_id, kind, relation_id, local_time, weekdays, until, insisted, state, body,
                      version, created_at)
VALUES (:id, :chat_id, :person_id, :kind, :relation_id, :local_time, :weekdays, :until, :insisted, :state, :body,
        :version, :created_at);

-- name: import_nudge(id, chat_id, person_id, kind, step_id, reminder_id, fence, asked, insisted, floats, held, variant, local_date, local_time, zone, due_at, state, sent_at, created_at)!
INSERT INTO nudge (id, chat_id, person_id, kind, step_id, reminder_id, fence, asked, insisted, floats, held, variant,
                   local_date, local_time, zone, due_at, state, sent_at, created_at)
VALUES (:id, :chat_id, :person_id, :kind, :step_id, :reminder_id, :fence, :asked, :insisted, :floats, :held, :variant,
        :local_date, :local_time, :zone, :due_at, :state, :sent_at, :created_at);
