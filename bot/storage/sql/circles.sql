-- Circles: who shares something, what is going on there, and what somebody released. `GroupView` has some of these,
-- and no others: nothing here reads what is anybody's own. "round" is quoted: it is a function's name too.

-- name: circle_insert(id, kind, chat_id, body, created_at)!
INSERT INTO circle (id, kind, chat_id, body, created_at) VALUES (:id, :kind, :chat_id, :body, :created_at);

-- name: circle_get(id)^
SELECT id, kind, chat_id, body, created_at FROM circle WHERE id = :id;

-- name: circle_of_chat(chat_id)^
SELECT id, kind, chat_id, body, created_at FROM circle WHERE chat_id = :chat_id;

-- name: circle_save(id, body)!
UPDATE circle SET body = :body WHERE id = :id;

-- name: circle_delete(id)!
-- Its members, rounds, agreements and invitations go with it.
DELETE FROM circle WHERE id = :id;

-- name: deserted_pairs(before)
-- Of pairs: where nobody takes part (any more), and that is not new. A group without any goes with its chat.
SELECT id FROM circle
WHERE chat_id IS NULL AND created_at < :before AND NOT EXISTS (SELECT 1 FROM member m WHERE m.circle_id = circle.id);

-- name: deserted_groups(before)
-- Groups in which nobody takes part, and nothing was done for a while.
SELECT circle.id, circle.chat_id FROM circle JOIN chat ON chat.id = circle.chat_id
WHERE chat.last_seen_at < :before AND NOT EXISTS (SELECT 1 FROM member m WHERE m.circle_id = circle.id);

-- name: member_insert(id, circle_id, person_id, name, joined_at)!
INSERT INTO member (id, circle_id, person_id, name, joined_at)
VALUES (:id, :circle_id, :person_id, :name, :joined_at);

-- name: member_rename(id, name)!
UPDATE member SET name = :name WHERE id = :id;

-- name: member_delete(id)!
-- What they released, and their agreements, go with it.
DELETE FROM member WHERE id = :id;

-- name: member_list(circle_id)
SELECT id, circle_id, person_id, name, joined_at FROM member WHERE circle_id = :circle_id ORDER BY joined_at, id;

-- name: member_get(id)^
SELECT id, circle_id, person_id, name, joined_at FROM member WHERE id = :id;

-- name: member_by_lookup(circle_id, lookup)^
-- Who takes part, by the keyed hash of their Telegram id; whoever withdrew their consent is nobody.
SELECT m.id, m.circle_id, m.person_id, m.name, m.joined_at
FROM member m JOIN chat c ON c.person_id = m.person_id JOIN person p ON p.id = m.person_id
WHERE m.circle_id = :circle_id AND c.lookup = :lookup AND p.consent > 0;

-- name: member_of_person(person_id)
-- Every circle in which somebody takes part.
SELECT id, circle_id, person_id, name, joined_at FROM member WHERE person_id = :person_id ORDER BY joined_at, id;

-- name: ritual_upsert(id, circle_id, kind, weekdays, local_time)!
INSERT INTO ritual (id, circle_id, kind, weekdays, local_time) VALUES (:id, :circle_id, :kind, :weekdays, :local_time)
ON CONFLICT (circle_id, kind) DO UPDATE SET weekdays = excluded.weekdays, local_time = excluded.local_time;

-- name: ritual_list(circle_id)
SELECT id, circle_id, kind, weekdays, local_time FROM ritual WHERE circle_id = :circle_id ORDER BY kind;

-- name: ritual_delete(circle_id, kind)!
DELETE FROM ritual WHERE circle_id = :circle_id AND kind = :kind;

-- name: round_insert(id, circle_id, kind, state, body, due_at, created_at)!
INSERT INTO "round" (id, circle_id, kind, state, body, due_at, created_at)
VALUES (:id, :circle_id, :kind, :state, :body, :due_at, :created_at);

-- name: round_get(id)^
-- Locked for who may change it: two who answer at the same time both look whether all have.
SELECT id, circle_id, kind, state, body, due_at, message, created_at FROM "round" WHERE id = :id
/*+ FOR UPDATE */;

-- name: round_save(id, state, body, due_at, message)!
UPDATE "round" SET state = :state, body = :body, due_at = :due_at, message = :message WHERE id = :id;

-- name: round_list(circle_id, state)
SELECT id, circle_id, kind, state, body, due_at, message, created_at FROM "round"
WHERE circle_id = :circle_id AND state = :state ORDER BY created_at, id;

-- name: round_last(circle_id, kind)^
SELECT id, circle_id, kind, state, body, due_at, message, created_at FROM "round"
WHERE circle_id = :circle_id AND kind = :kind ORDER BY created_at DESC, id DESC LIMIT 1;

-- name: round_delete(id)!
-- What was released in it is released no more.
DELETE FROM "round" WHERE id = :id;

-- name: round_due(now, count)
SELECT id FROM "round" WHERE state IN ('planned', 'open') AND due_at <= :now ORDER BY due_at, id LIMIT :count;

-- name: round_set_due(id, due_at)!
UPDATE "round" SET due_at = :due_at WHERE id = :id;

-- name: round_next_due()$
SELECT MIN(due_at) AS due_at FROM "round" WHERE state IN ('planned', 'open');

-- name: round_prune(before)!
-- By when it was done, which its due_at says from then on.
DELETE FROM "round" WHERE state = 'done' AND COALESCE(due_at, created_at) < :before;

-- name: released_list(round_id)
-- Where the words are, and which of the conversation's answers; the words stay where they are.
SELECT r.round_id, r.session_id, r.member_id, m.person_id, r.body, r.created_at
FROM released r JOIN member m ON m.id = r.member_id WHERE r.round_id = :round_id ORDER BY r.created_at, r.session_id;

-- name: agreement_list(circle_id)
SELECT a.id, a.circle_id, a.member_id, m.person_id, a.session_id, a.body, a.created_at
FROM agreement a JOIN member m ON m.id = a.member_id WHERE a.circle_id = :circle_id ORDER BY a.created_at, a.id;

-- name: agreement_get(id)^
SELECT a.id, a.circle_id, a.member_id, m.person_id, a.session_id, a.body, a.created_at
FROM agreement a JOIN member m ON m.id = a.member_id WHERE a.id = :id;

-- name: agreement_delete(id)!
DELETE FROM agreement WHERE id = :id;
