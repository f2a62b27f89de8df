-- The messages of a chat by their numbers: to hide, to sweep. Numbers and times only; see erasing.sql too.

-- name: message_spans(chat_id, since, until)
-- Each message whose words last changed from ``since`` on and before ``until``: when it was sent as far as we
-- know, when it last changed, and whether it is theirs. What is cosmetic (class 3) brings no new words: the end of
-- a timer, or the dot that is left of a message.
SELECT message_id, MIN(at) AS sent_at, MAX(at) AS changed_at, MAX(theirs) AS theirs
FROM (
    SELECT message_id, at, theirs FROM message WHERE chat_id = :chat_id
    UNION ALL
    SELECT message_id, created_at AS at, 0 AS theirs FROM outbox
    WHERE chat_id = :chat_id AND message_id IS NOT NULL AND method IN ('send', 'edit') AND class < 3
) AS known
GROUP BY message_id
HAVING MAX(at) >= :since AND MAX(at) < :until
ORDER BY message_id DESC;

-- name: message_sent_at(chat_id, message_id)$
-- When one of our messages was sent, as far as we know.
SELECT MIN(at) AS at FROM (
    SELECT at FROM message WHERE chat_id = :chat_id AND message_id = :message_id
    UNION ALL
    SELECT created_at AS at FROM outbox WHERE chat_id = :chat_id AND message_id = :message_id
) AS known;

-- name: message_keep(before_id)!
-- What finished rows are about to be forgotten with: the numbers of our messages, but those that were swept.
-- Oldest first, so that it is when the message was sent which stays.
INSERT INTO message (chat_id, message_id, theirs, at)
SELECT o.chat_id, o.message_id, 0, o.created_at
FROM outbox o JOIN chat c ON c.id = o.chat_id
WHERE o.id < :before_id AND o.message_id IS NOT NULL AND o.method IN ('send', 'edit') AND o.class < 3
  AND o.state NOT IN ('due', 'sending', 'unknown') AND o.created_at >= c.swept_until
ORDER BY o.id
ON CONFLICT DO NOTHING;

-- name: outbox_oldest_unsettled(chat_id)$
-- The oldest new message that has no number yet: it may still come, and counts from when it was written.
SELECT MIN(created_at) AS created_at FROM outbox
WHERE chat_id = :chat_id AND state IN ('due', 'sending', 'unknown') AND method = 'send';

-- name: chat_set_hidden_until(id, hidden_until)!
UPDATE chat SET hidden_until = :hidden_until WHERE id = :id;

-- name: chat_set_sweep(id, sweep_hours, swept_until)!
UPDATE chat SET sweep_hours = :sweep_hours, swept_until = :swept_until WHERE id = :id;

-- name: chat_to_sweep(now)
-- Chats that sweep, in which a message has become old enough since the last time.
SELECT c.id FROM chat c
WHERE c.sweep_hours > 0 AND c.reachable = 1 AND (
    EXISTS (SELECT 1 FROM message m
            WHERE m.chat_id = c.id AND m.at >= c.swept_until AND m.at < :now - c.sweep_hours * 3600000)
    OR EXISTS (SELECT 1 FROM outbox o
               WHERE o.chat_id = c.id AND o.message_id IS NOT NULL AND o.method IN ('send', 'edit') AND o.class < 3
                 AND o.created_at >= c.swept_until AND o.created_at < :now - c.sweep_hours * 3600000));
