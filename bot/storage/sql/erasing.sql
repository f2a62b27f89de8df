-- What was erased, by our own random ids: told again to a restored backup. And the messages of a chat, by number.

-- name: tombstone_insert(id, kind, erased_at)!
INSERT INTO tombstone (id, kind, erased_at) VALUES (:id, :kind, :erased_at) ON CONFLICT DO NOTHING;

-- name: tombstone_renew(id, kind, erased_at)!
INSERT INTO tombstone (id, kind, erased_at) VALUES (:id, :kind, :erased_at)
ON CONFLICT (id, kind) DO UPDATE SET erased_at = excluded.erased_at WHERE excluded.erased_at > tombstone.erased_at;

-- name: person_withdraw(id, at)!
UPDATE person SET consent = 0, consented_at = :at WHERE id = :id AND consent != 0 AND consented_at < :at;

-- name: tombstone_list()
SELECT id, kind, erased_at FROM tombstone ORDER BY erased_at, id;

-- name: tombstone_prune(before)!
DELETE FROM tombstone WHERE erased_at < :before;

-- name: message_insert(chat_id, message_id, theirs, at)!
INSERT INTO message (chat_id, message_id, theirs, at) VALUES (:chat_id, :message_id, :theirs, :at)
ON CONFLICT DO NOTHING;

-- name: message_prune_theirs(before)!
-- Nobody but they can delete those (Bot API, deleteMessage: 48 hours).
DELETE FROM message WHERE theirs = 1 AND at < :before;
