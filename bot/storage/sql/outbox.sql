-- The outbox. States: due, sending, unknown, sent, failed, dropped.

-- name: outbox_insert(id, chat_id, rank, method, body, edits_row, edits_message, due_at, not_after, state, tries, lease_until, created_at, nudge_id, audience)!
INSERT INTO outbox (id, chat_id, class, method, body, edits_row, edits_message, due_at, not_after, state,
                    tries, lease_until, created_at, nudge_id, audience)
VALUES (:id, :chat_id, :rank, :method, :body, :edits_row, :edits_message, :due_at, :not_after, :state,
        :tries, :lease_until, :created_at, :nudge_id, :audience);

-- name: outbox_get(id)^
SELECT id, chat_id, class AS rank, method, edits_row, edits_message, due_at, state, tries, message_id, error
FROM outbox WHERE id = :id;

-- name: outbox_open(chat_id, rank)$
SELECT COUNT(*) AS count FROM outbox
WHERE chat_id = :chat_id AND state IN ('due', 'sending', 'unknown') AND class = :rank;

-- name: outbox_last_id()$
SELECT MAX(id) AS id FROM outbox;

-- name: outbox_waiting_edits(chat_id)
SELECT id, method, edits_row, edits_message
FROM outbox
WHERE chat_id = :chat_id AND state IN ('due', 'unknown') AND method IN ('edit', 'buttons')
ORDER BY id;

-- name: outbox_claimable(state, rank, now, count)
-- Oldest first within one class. An older row of the same class and chat goes first, even when it waits for
-- another try; of two unknown ones only when its time has come. A deletion that is planned for later holds up nothing.
SELECT o.id, o.chat_id, o.class AS rank, o.method, o.body, o.edits_row, o.edits_message, o.due_at, o.not_after,
       o.tries, o.created_at, o.nudge_id, o.audience, c.kind, c.address, c.zone, c.quiet_from, c.quiet_until, c.reachable, c.nudges_on,
       c.last_seen_at
FROM outbox o JOIN chat c ON c.id = o.chat_id
WHERE o.state = :state AND o.class = :rank AND o.due_at <= :now
  AND NOT EXISTS (SELECT 1 FROM outbox p WHERE p.chat_id = o.chat_id AND p.state = 'sending')
  AND NOT EXISTS (SELECT 1 FROM outbox p
                  WHERE p.chat_id = o.chat_id AND p.state = o.state AND p.class = o.class AND p.id < o.id
                    AND ((p.state = 'due' AND p.method != 'delete') OR p.due_at <= :now))
  AND NOT EXISTS (SELECT 1 FROM "freeze" f WHERE f.scope IN ('all', o.chat_id) AND f.until_at > :now)
ORDER BY o.due_at, o.id
LIMIT :count
/*+ FOR UPDATE OF o SKIP LOCKED */;

-- name: outbox_claim(id, lease_until)!
UPDATE outbox SET state = 'sending', tries = tries + 1, lease_until = :lease_until WHERE id = :id;

-- name: outbox_in_flight()
SELECT o.id, o.chat_id, o.class AS rank, o.method, o.body, o.edits_row, o.edits_message, o.due_at, o.not_after,
       o.tries, o.created_at, o.nudge_id, o.audience, c.kind, c.address, c.zone, c.quiet_from, c.quiet_until, c.reachable, c.nudges_on,
       c.last_seen_at
FROM outbox o JOIN chat c ON c.id = o.chat_id
WHERE o.state = 'sending'
ORDER BY o.class, o.id;

-- name: outbox_settle(now)!
UPDATE outbox SET state = 'unknown', due_at = :now, lease_until = NULL WHERE state = 'sending';

-- name: outbox_finish(id, state, message_id, error, blank)!
UPDATE outbox
SET state = :state, message_id = COALESCE(:message_id, message_id), error = :error, body = :blank,
    lease_until = NULL
WHERE id = :id;

-- name: outbox_wait(id, state, due_at, error)!
UPDATE outbox SET state = :state, due_at = :due_at, error = :error, lease_until = NULL
WHERE id = :id AND state IN ('sending', 'unknown');

-- name: outbox_arrived(id, message_id, blank)!
UPDATE outbox SET state = 'sent', message_id = :message_id, body = :blank, lease_until = NULL
WHERE id = :id AND state IN ('sending', 'unknown');

-- name: outbox_unsettled_of(nudge_id)$
SELECT id FROM outbox WHERE nudge_id = :nudge_id AND state IN ('sending', 'unknown') ORDER BY id LIMIT 1;

-- name: outbox_row_of_message(chat_id, message_id)$
SELECT id FROM outbox WHERE chat_id = :chat_id AND message_id = :message_id ORDER BY id DESC LIMIT 1;

-- name: outbox_drop_chat(chat_id, blank)!
UPDATE outbox SET state = 'dropped', body = :blank
WHERE chat_id = :chat_id AND state IN ('due', 'unknown');

-- name: outbox_forget_numbers(chat_id, blank)!
-- Of a group that moved: its messages stayed behind, and others may have their numbers where it is now.
UPDATE outbox
SET message_id = NULL,
    state = CASE WHEN state IN ('due', 'unknown') AND edits_message IS NOT NULL THEN 'dropped' ELSE state END,
    body = CASE WHEN state IN ('due', 'unknown') AND edits_message IS NOT NULL THEN :blank ELSE body END,
    edits_message = NULL
WHERE chat_id = :chat_id;

-- name: outbox_drop_said(chat_id, blank)!
UPDATE outbox SET state = 'dropped', body = :blank
WHERE chat_id = :chat_id AND state IN ('due', 'unknown') AND method != 'delete';

-- name: outbox_silence(chat_id, blank)!
UPDATE outbox SET state = 'dropped', body = :blank
WHERE chat_id = :chat_id AND state IN ('due', 'sending', 'unknown') AND method != 'delete';

-- name: outbox_unsettled(chat_id)
SELECT id FROM outbox
WHERE chat_id = :chat_id AND state IN ('sending', 'unknown') AND method = 'send' ORDER BY id;

-- name: outbox_drop_nudges_about(about_id, blank)!
-- About somebody, a step or a reminder, by its id. Rows in flight too: each is looked at right before it is sent.
UPDATE outbox SET state = 'dropped', body = :blank
WHERE state IN ('due', 'sending', 'unknown') AND nudge_id IN (
    SELECT n.id FROM nudge n JOIN step s ON s.id = n.step_id WHERE s.relation_id = :about_id
    UNION ALL
    SELECT n.id FROM nudge n JOIN reminder r ON r.id = n.reminder_id WHERE r.relation_id = :about_id
    UNION ALL
    SELECT id FROM nudge WHERE step_id = :about_id
    UNION ALL
    SELECT id FROM nudge WHERE reminder_id = :about_id);

-- name: outbox_next_due(state, rank, after)$
SELECT MIN(due_at) AS due_at FROM outbox WHERE state = :state AND class = :rank AND due_at > :after;

-- name: outbox_prune(before_id)!
-- Ids begin with the millisecond, so this is one stretch of the primary key; NOT IN keeps the planner there. What a
-- round that goes on may still change in its group stays: somebody's name and words may have to go from there.
DELETE FROM outbox WHERE id < :before_id AND state NOT IN ('due', 'sending', 'unknown')
  AND id NOT IN (SELECT message FROM "round" WHERE state = 'open' AND message IS NOT NULL);

-- name: outbox_states()
SELECT state, COUNT(*) AS count FROM outbox GROUP BY state ORDER BY state;

-- name: freeze_upsert(scope, until_at)!
INSERT INTO "freeze" (scope, until_at) VALUES (:scope, :until_at)
ON CONFLICT (scope) DO UPDATE SET until_at = excluded.until_at;

-- name: freeze_list(now)
SELECT scope, until_at FROM "freeze" WHERE until_at > :now ORDER BY scope;

-- name: freeze_prune(now)!
DELETE FROM "freeze" WHERE until_at <= :now;
