-- What only a person's own turn may do to a circle: take an invitation, release words, take them back.

-- name: invitation_insert(token, purpose, circle_id, person_id, lookup, expires_at)!
INSERT INTO invitation (token, purpose, circle_id, person_id, lookup, expires_at)
VALUES (:token, :purpose, :circle_id, :person_id, :lookup, :expires_at);

-- name: invitation_get(token)^
SELECT token, purpose, circle_id, person_id, lookup, expires_at, used FROM invitation WHERE token = :token;

-- name: invitation_use(token, lookup)!
-- Once only: 1 for whoever opens it first, 0 for everybody after.
UPDATE invitation SET used = 1, lookup = :lookup WHERE token = :token AND used = 0;

-- name: invitation_opened(lookup, now)
-- What somebody opened and that still waits for them, the latest first.
SELECT token, purpose, circle_id, person_id, lookup, expires_at, used FROM invitation
WHERE lookup = :lookup AND used = 1 AND expires_at > :now ORDER BY expires_at DESC, token;

-- name: invitation_delete(token)!
DELETE FROM invitation WHERE token = :token;

-- name: invitation_shut(circle_id, lookup)!
-- Those of somebody who is not in the group any more.
DELETE FROM invitation WHERE circle_id = :circle_id AND lookup = :lookup;

-- name: membership_delete(person_id)!
-- Out of every circle at once: for whoever had withdrawn when a backup was made.
DELETE FROM member WHERE person_id = :person_id;

-- name: invitation_prune(now)!
DELETE FROM invitation WHERE expires_at <= :now;

-- name: released_put(round_id, session_id, member_id, body, created_at)!
INSERT INTO released (round_id, session_id, member_id, body, created_at)
VALUES (:round_id, :session_id, :member_id, :body, :created_at)
ON CONFLICT (round_id, session_id) DO UPDATE SET body = excluded.body;

-- name: released_of_member(member_id)
SELECT round_id, session_id, member_id, body, created_at FROM released WHERE member_id = :member_id;

-- name: released_delete(round_id, member_id)!
DELETE FROM released WHERE round_id = :round_id AND member_id = :member_id;

-- name: released_drop_open()!
-- After a restore: what was taken back since the backup must not be shown when the round's time comes.
DELETE FROM released WHERE round_id IN (SELECT id FROM "round" WHERE state != 'done');

-- name: agreement_insert(id, circle_id, member_id, session_id, body, created_at)!
INSERT INTO agreement (id, circle_id, member_id, session_id, body, created_at)
VALUES (:id, :circle_id, :member_id, :session_id, :body, :created_at);

-- name: session_about(person_id, shared_id)
-- A person's conversations about something shared, latest first.
SELECT id, person_id, relation_id, step_id, nudge_id, rev, status, body, question, asked_at, created_at, shared_id
FROM session WHERE person_id = :person_id AND shared_id = :shared_id ORDER BY updated_at DESC, id;
