-- The schedule. States: due, claimed, sent, cancelled, expired.

-- name: nudge_insert(id, chat_id, person_id, kind, step_id, fence, local_date, local_time, zone, due_at, created_at)!
INSERT INTO nudge (id, chat_id, person_id, kind, step_id, fence, local_date, local_time, zone, due_at, state,
                   created_at)
VALUES (:id, :chat_id, :person_id, :kind, :step_id, :fence, :local_date, :local_time, :zone, :due_at, 'due',
        :created_at);

-- name: nudge_get(id)^
SELECT id, chat_id, person_id, kind, step_id, fence, local_date, local_time, zone, due_at, state, lease_until,
       sent_at, created_at
FROM nudge WHERE id = :id;

-- name: nudge_claim(now, lease_until, count)
-- The longest due first. RETURNING promises no order: sort what comes back.
UPDATE nudge SET state = 'claimed', lease_until = :lease_until
WHERE id IN (SELECT id FROM nudge WHERE state = 'due' AND due_at <= :now ORDER BY due_at LIMIT :count
             /*+ FOR UPDATE SKIP LOCKED */)
RETURNING id, chat_id, person_id, kind, step_id, fence, local_date, local_time, zone, due_at, state, lease_until,
          sent_at, created_at;

-- name: nudge_set_state(id, state)!
UPDATE nudge SET state = :state, lease_until = NULL WHERE id = :id;

-- name: nudge_set_sent(id, sent_at)!
UPDATE nudge SET state = 'sent', sent_at = :sent_at, lease_until = NULL WHERE id = :id;

-- name: nudge_delay(id, due_at)!
-- The intent stays; only the instant moves.
UPDATE nudge SET state = 'due', lease_until = NULL, due_at = :due_at
WHERE id = :id AND state IN ('due', 'claimed');

-- name: nudge_release(now)!
-- A claim whose lease is over goes back.
UPDATE nudge SET state = 'due', lease_until = NULL WHERE state = 'claimed' AND lease_until <= :now;

-- name: nudge_cancel_of_step(step_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL WHERE step_id = :step_id AND state IN ('due', 'claimed');

-- name: nudge_last_sent_at(person_id)$
SELECT MAX(sent_at) AS sent_at FROM nudge WHERE person_id = :person_id;

-- name: nudge_cancel_of_relation(relation_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE step_id IN (SELECT id FROM step WHERE relation_id = :relation_id) AND state IN ('due', 'claimed');

-- name: nudge_cancel_of_person(person_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE person_id = :person_id AND state IN ('due', 'claimed');

-- name: nudge_pending(person_id)
SELECT id, chat_id, person_id, kind, step_id, fence, local_date, local_time, zone, due_at, state, lease_until,
       sent_at, created_at
FROM nudge WHERE person_id = :person_id AND state IN ('due', 'claimed')
ORDER BY due_at, id;

-- name: nudge_list(person_id)
SELECT id, chat_id, person_id, kind, step_id, fence, local_date, local_time, zone, due_at, state, lease_until,
       sent_at, created_at
FROM nudge WHERE person_id = :person_id
ORDER BY due_at, id;

-- name: nudge_next_due()$
SELECT MIN(due_at) AS due_at FROM nudge WHERE state = 'due';

-- name: nudge_last_sent_at(person_id)$
SELECT MAX(sent_at) AS sent_at FROM nudge WHERE person_id = :person_id AND state = 'sent';

-- name: nudge_prune(before)!
DELETE FROM nudge WHERE state IN ('sent', 'cancelled', 'expired') AND due_at < :before;

-- name: nudge_states()
SELECT state, COUNT(*) AS count FROM nudge GROUP BY state ORDER BY state;
