-- Everything that is sealed under the master key itself: what a new master key has to take over.

-- name: rotation_data_keys()
SELECT owner_id, wrapped FROM data_key ORDER BY owner_id;

-- name: rotation_set_wrapped(owner_id, wrapped)!
UPDATE data_key SET wrapped = :wrapped WHERE owner_id = :owner_id;

-- name: rotation_addresses()
SELECT id, address FROM chat ORDER BY id;

-- name: rotation_bodies()
-- Finished rows are blank.
SELECT id, chat_id, body FROM outbox WHERE length(body) > 0 ORDER BY id;

-- name: rotation_set_body(id, body)!
UPDATE outbox SET body = :body WHERE id = :id;

-- name: outbox_drop_all(blank)!
-- After a restore: what waited when the backup was made was said since, or nobody waits for it.
UPDATE outbox SET state = 'dropped', body = :blank, lease_until = NULL WHERE state IN ('due', 'sending', 'unknown');

-- name: rotation_drop_invitations()!
-- They know people by a hash under the old key, and hold for a day only. After a restore, some were used since.
DELETE FROM invitation;
