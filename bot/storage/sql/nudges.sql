-- The schedule. States: due, claimed, sent, cancelled, expired. What is held waits until somebody lets it go.

-- name: nudge_insert(id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats, local_date, local_time, zone, due_at, created_at)!
-- A recurring one is known by its intended local date and time: planned twice, it is there once, and called off it
-- may be planned again.
INSERT INTO nudge (id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats,
                   local_date, local_time, zone, due_at, state, created_at)
VALUES (:id, :chat_id, :person_id, :kind, :step_id, :reminder_id, :bridge_id, :fence, :asked, :insisted, :floats, :local_date,
        :local_time, :zone, :due_at, 'due', :created_at)
ON CONFLICT (reminder_id, local_date, local_time) DO UPDATE
SET state = 'due', due_at = excluded.due_at, asked = excluded.asked, insisted = excluded.insisted,
    zone = excluded.zone, fence = excluded.fence, held = 0, lease_until = NULL
WHERE nudge.state = 'cancelled';

-- name: nudge_get(id)^
SELECT id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats, held, variant, local_date,
       local_time, zone, due_at, state, lease_until, sent_at, created_at
FROM nudge WHERE id = :id;

-- name: nudge_claim(now, lease_until, count)
-- The longest due first. RETURNING promises no order: sort what comes back.
UPDATE nudge SET state = 'claimed', lease_until = :lease_until
WHERE id IN (SELECT id FROM nudge WHERE state = 'due' AND due_at <= :now AND held = 0 ORDER BY due_at LIMIT :count
             /*+ FOR UPDATE SKIP LOCKED */)
RETURNING id, due_at;

-- name: nudge_set_state(id, state)!
UPDATE nudge SET state = :state, lease_until = NULL WHERE id = :id;

-- name: nudge_set_sent(id, sent_at, variant)!
UPDATE nudge SET state = 'sent', sent_at = :sent_at, variant = :variant, lease_until = NULL WHERE id = :id;

-- name: nudge_set_held(id, held)!
UPDATE nudge SET held = :held WHERE id = :id;

-- name: nudge_delay(id, due_at)!
-- The intent stays; only the instant moves.
UPDATE nudge SET state = 'due', lease_until = NULL, due_at = :due_at
WHERE id = :id AND state IN ('due', 'claimed');

-- name: nudge_release(now)!
-- A claim whose lease is over goes back.
UPDATE nudge SET state = 'due', lease_until = NULL WHERE state = 'claimed' AND lease_until <= :now;

-- name: nudge_cancel_of_step(step_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL WHERE step_id = :step_id AND state IN ('due', 'claimed');

-- name: nudge_cancel_of_reminder(reminder_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE reminder_id = :reminder_id AND state IN ('due', 'claimed');

-- name: nudge_cancel_of_relation(relation_id)!
-- What comes again is left: it is looked at when it is due, and a rest may end.
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE state IN ('due', 'claimed') AND step_id IN (SELECT id FROM step WHERE relation_id = :relation_id);

-- name: nudge_cancel_of_kind(person_id, kind)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE person_id = :person_id AND state IN ('due', 'claimed') AND kind = :kind;

-- name: nudge_cancel_of_person(person_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE person_id = :person_id AND state IN ('due', 'claimed');

-- name: nudge_pending(person_id)
SELECT id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats, held, variant, local_date,
       local_time, zone, due_at, state, lease_until, sent_at, created_at
FROM nudge WHERE person_id = :person_id AND state IN ('due', 'claimed')
ORDER BY due_at, id;

-- name: nudge_list(person_id)
SELECT id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats, held, variant, local_date,
       local_time, zone, due_at, state, lease_until, sent_at, created_at
FROM nudge WHERE person_id = :person_id
ORDER BY due_at, id;

-- name: nudge_future(after_id, count)
-- What is planned, of everybody, a page at a time: for when the rules of time zones have changed. The empty
-- words keep the planner to the order of the ids: by the bare column it sorts everything for each page.
SELECT id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats, held, variant, local_date,
       local_time, zone, due_at, state, lease_until, sent_at, created_at
FROM nudge WHERE state || '' = 'due' AND id > :after_id ORDER BY id LIMIT :count;

-- name: nudge_next_due()$
SELECT MIN(due_at) AS due_at FROM nudge WHERE state = 'due' AND held = 0;

-- name: nudge_sent_since(person_id, since)
SELECT id, kind, sent_at, asked FROM nudge
WHERE person_id = :person_id AND state = 'sent' AND sent_at >= :since
ORDER BY sent_at;

-- name: nudge_sent_together(person_id, sent_at)
-- The sign keeps the planner to this person's rows: ordered by the bare column it walks everybody's.
SELECT id, chat_id, person_id, kind, step_id, reminder_id, bridge_id, fence, asked, insisted, floats, held, variant, local_date,
       local_time, zone, due_at, state, lease_until, sent_at, created_at
FROM nudge WHERE person_id = :person_id AND state = 'sent' AND sent_at = :sent_at
ORDER BY +due_at, id;

-- name: nudge_last_sent(person_id, kind)^
-- The one line before silence has no variant, and leaves the text before it the last one.
SELECT id, sent_at, variant FROM nudge
WHERE person_id = :person_id AND state = 'sent' AND kind = :kind AND variant IS NOT NULL
ORDER BY sent_at DESC LIMIT 1;

-- name: nudge_last_sent_at(person_id)$
SELECT MAX(sent_at) AS sent_at FROM nudge WHERE person_id = :person_id AND state = 'sent';

-- name: nudge_last_date(reminder_id)$
-- The latest local date that it was sent for, or left out.
SELECT MAX(local_date) AS local_date FROM nudge WHERE reminder_id = :reminder_id AND state IN ('sent', 'expired');

-- name: nudge_prune(before)!
-- What stayed unanswered is counted for as long as somebody is away; there are never more than a few. What has
-- not gone out yet stays: its row must know that it is a nudge.
DELETE FROM nudge
WHERE state IN ('sent', 'cancelled', 'expired') AND due_at < :before
  AND NOT (state = 'sent' AND asked = 0
           AND sent_at > (SELECT last_seen_at FROM chat WHERE chat.id = nudge.chat_id))
  AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.nudge_id = nudge.id AND o.state IN ('due', 'sending', 'unknown'));

-- name: nudge_states()
SELECT state, COUNT(*) AS count FROM nudge GROUP BY state ORDER BY state;
