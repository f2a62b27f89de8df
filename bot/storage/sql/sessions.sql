-- Conversations in progress. Status: open, paused, done, stopped.

-- name: session_insert(id, person_id, relation_id, step_id, nudge_id, shared_id, rev, status, body, question, asked_at, now)!
INSERT INTO session (id, person_id, relation_id, step_id, nudge_id, shared_id, rev, status, body, question, asked_at,
                     created_at, updated_at)
VALUES (:id, :person_id, :relation_id, :step_id, :nudge_id, :shared_id, :rev, :status, :body, :question, :asked_at,
        :now, :now);

-- name: session_get(id)^
SELECT id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at, created_at,
       updated_at, shared_id
FROM session WHERE id = :id;

-- name: session_list_in(person_id, status)
-- Newest first.
SELECT id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at, created_at,
       updated_at, shared_id
FROM session
WHERE person_id = :person_id AND status = :status
  AND (relation_id IS NULL
       OR EXISTS (SELECT 1 FROM relation WHERE id = session.relation_id AND removed_at IS NULL))
ORDER BY updated_at DESC, created_at DESC, id;

-- name: session_done_since(person_id, since)
-- What was finished lately, newest first.
SELECT id, person_id, body FROM session WHERE person_id = :person_id AND status = 'done' AND updated_at >= :since
ORDER BY updated_at DESC;

-- name: session_list(person_id)
SELECT id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at, created_at,
       updated_at, shared_id
FROM session WHERE person_id = :person_id
ORDER BY updated_at DESC, created_at DESC, id;

-- name: session_of_question(question)^
SELECT id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at, created_at,
       updated_at, shared_id
FROM session WHERE question = :question
ORDER BY updated_at DESC, created_at DESC, id LIMIT 1;

-- name: session_of_nudge(nudge_id)
-- Newest first.
SELECT id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at, created_at,
       updated_at, shared_id
FROM session WHERE nudge_id = :nudge_id
ORDER BY updated_at DESC, created_at DESC, id;

-- name: session_save(id, relation_id, step_id, rev, status, body, question, asked_at, now)!
UPDATE session SET relation_id = :relation_id, step_id = :step_id, rev = :rev, status = :status, body = :body,
                   question = :question, asked_at = :asked_at, updated_at = :now
WHERE id = :id;

-- name: session_put_away(id)!
-- Its question shows no buttons any more; its place in the stack stays.
UPDATE session SET question = NULL WHERE id = :id;

-- name: session_set_status(id, status, now)!
UPDATE session SET status = :status, updated_at = :now WHERE id = :id;

-- name: session_delete(id)!
DELETE FROM session WHERE id = :id;
