-- The PIN for reading back, and what waits until it is given.

-- name: pin_get(person_id)^
SELECT body, waiting, failures, wait_until, open_until FROM pin WHERE person_id = :person_id;

-- name: pin_save(person_id, body, waiting, failures, wait_until, open_until, now)!
INSERT INTO pin (person_id, body, waiting, failures, wait_until, open_until, created_at)
VALUES (:person_id, :body, :waiting, :failures, :wait_until, :open_until, :now)
ON CONFLICT (person_id) DO UPDATE SET body = excluded.body, failures = excluded.failures,
    wait_until = excluded.wait_until, open_until = excluded.open_until;

-- name: pin_set_open_until(person_id, open_until)!
UPDATE pin SET open_until = :open_until WHERE person_id = :person_id;

-- name: pin_set_waiting(person_id, waiting)!
UPDATE pin SET waiting = :waiting WHERE person_id = :person_id;

-- name: pin_set_waiting_in(chat_id, waiting)!
-- Without reading any of it: it may be what failed.
UPDATE pin SET waiting = :waiting WHERE person_id IN (SELECT person_id FROM chat WHERE id = :chat_id);

-- name: pin_delete(person_id)!
DELETE FROM pin WHERE person_id = :person_id;
