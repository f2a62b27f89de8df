-- What was erased, by our own random ids: told again to a restored backup. And the messages of a chat, by number.

-- name: tombstone_insert(id, kind, erased_at)!
INSERT INTO tombstone (id, kind, erased_at) VALUES (:id, :kind, :erased_at) ON CONFLICT DO NOTHING;

-- name: tombstone_list()
SELECT id, kind, erased_at FROM tombstone ORDER BY erased_at, id;

-- name: tombstone_prune(before)!
DELETE FROM tombstone WHERE erased_at < :before;

-- name: message_insert(chat_id, message_id, theirs, at)!
INSERT INTO message (chat_id, message_id, theirs, at) VALUES (:chat_id, :message_id, :theirs, :at)
ON CONFLICT DO NOTHING;

-- name: message_list(chat_id, since)
-- Both sides' messages that are known by number: theirs, ours that were forgotten otherwise, ours of the outbox.
SELECT message_id FROM message WHERE chat_id = :chat_id AND at >= :since
UNION
SELECT message_id FROM outbox
WHERE chat_id = :chat_id AND message_id IS NOT NULL AND method IN ('send', 'edit') AND created_at >= :since
ORDER BY message_id;

-- name: message_list_ours(chat_id, before)
-- Ours that are too old to be deleted: they can be emptied.
SELECT message_id FROM message WHERE chat_id = :chat_id AND theirs = 0 AND at < :before
UNION
SELECT message_id FROM outbox
WHERE chat_id = :chat_id AND message_id IS NOT NULL AND method = 'send' AND created_at < :before
ORDER BY message_id;

-- name: message_prune_theirs(before)!
-- Nobody but they can delete those (Bot API, deleteMessage: 48 hours).
DELETE FROM message WHERE theirs = 1 AND at < :before;
