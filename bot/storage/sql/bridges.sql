-- Between somebody and their professional. What is read for a professional is read through ``granted`` only: each of
-- those queries asks for the bridge, for whose it is, and for a day that is still to come.

-- name: bridge_insert(id, client_id, client_body, code, code_until, created_at)!
INSERT INTO bridge (id, client_id, client_body, code, code_until, created_at)
VALUES (:id, :client_id, :client_body, :code, :code_until, :created_at);

-- name: bridge_get(id)^
SELECT id, client_id, professional_id, client_body, professional_body, code, code_until, shown, shown_until,
       looked_at, created_at, ended_at
FROM bridge WHERE id = :id;

-- name: bridges_of_client(client_id)
SELECT id, client_id, professional_id, client_body, professional_body, code, code_until, shown, shown_until,
       looked_at, created_at, ended_at
FROM bridge WHERE client_id = :client_id ORDER BY created_at DESC, id;

-- name: bridges_of_professional(professional_id)
-- Those that stand, and whose client still agrees that anything is kept.
SELECT b.id, b.client_id, b.professional_id, b.client_body, b.professional_body, b.code, b.code_until, b.shown,
       b.shown_until, b.looked_at, b.created_at, b.ended_at
FROM bridge b JOIN person p ON p.id = b.client_id
WHERE b.professional_id = :professional_id AND b.ended_at IS NULL AND p.consent > 0 ORDER BY b.created_at, b.id;

-- name: bridge_by_code(code)^
SELECT id, client_id, professional_id, client_body, professional_body, code, code_until, shown, shown_until,
       looked_at, created_at, ended_at
FROM bridge WHERE code = :code;

-- name: bridge_set_code(id, code, code_until)!
UPDATE bridge SET code = :code, code_until = :code_until WHERE id = :id;

-- name: bridge_join(id, professional_id, professional_body)!
-- Once only: 1 for whoever brings the code first, 0 for everybody after.
UPDATE bridge SET professional_id = :professional_id, professional_body = :professional_body, code = NULL,
       code_until = NULL
WHERE id = :id AND professional_id IS NULL AND code IS NOT NULL AND ended_at IS NULL;

-- name: bridge_set_client_body(id, client_body)!
UPDATE bridge SET client_body = :client_body WHERE id = :id;

-- name: bridge_set_professional_body(id, professional_body)!
UPDATE bridge SET professional_body = :professional_body WHERE id = :id;

-- name: bridge_set_shown(id, shown, shown_until)!
UPDATE bridge SET shown = :shown, shown_until = :shown_until WHERE id = :id;

-- name: bridge_set_looked(id, looked_at)!
UPDATE bridge SET looked_at = :looked_at WHERE id = :id;

-- name: bridge_end(id, ended_at)!
UPDATE bridge SET ended_at = :ended_at, code = NULL, code_until = NULL WHERE id = :id AND ended_at IS NULL;

-- name: bridge_delete(id)!
DELETE FROM bridge WHERE id = :id;

-- name: bridges_shown(now)
-- Those whose items stand in a professional's chat longer than they may.
SELECT id FROM bridge WHERE shown IS NOT NULL AND shown_until <= :now;

-- name: bridges_shown_to(professional_id)
-- What stands in this professional's chat.
SELECT id, shown FROM bridge WHERE professional_id = :professional_id AND shown IS NOT NULL ORDER BY id;

-- name: granted_insert(id, bridge_id, item, note_id, granted_at, expires_at)!
INSERT INTO granted (id, bridge_id, item, note_id, granted_at, expires_at)
VALUES (:id, :bridge_id, :item, :note_id, :granted_at, :expires_at);

-- name: granted_of(bridge_id)
-- With what is over, until it is tidied up.
SELECT id, bridge_id, item, note_id, granted_at, expires_at FROM granted
WHERE bridge_id = :bridge_id ORDER BY granted_at, id;

-- name: granted_delete(id)!
DELETE FROM granted WHERE id = :id;

-- name: granted_over(now)
SELECT id, bridge_id, item, note_id, granted_at, expires_at FROM granted WHERE expires_at <= :now;

-- name: granted_delete_of(bridge_id)!
DELETE FROM granted WHERE bridge_id = :bridge_id;

-- name: granted_delete_over(bridge_id, now)!
DELETE FROM granted WHERE bridge_id = :bridge_id AND expires_at <= :now;

-- name: granted_delete_all()!
-- After a restore: what was taken back since the backup must not be shared again.
DELETE FROM granted;

-- name: bridges_drop_codes()!
-- After a restore: a code that was used since would let somebody on once more.
UPDATE bridge SET code = NULL, code_until = NULL;

-- name: bridges_end_of(person_id, at)!
-- A withdrawal that is told again to a restored backup.
UPDATE bridge SET ended_at = :at, code = NULL, code_until = NULL
WHERE ended_at IS NULL AND (client_id = :person_id OR professional_id = :person_id);

-- name: bridges_due(now, count)
-- On which something has run out, or stands with the professional longer than it may.
SELECT bridge_id AS id FROM granted WHERE expires_at <= :now
UNION SELECT id FROM bridge WHERE shown IS NOT NULL AND shown_until <= :now LIMIT :count;

-- name: bridge_next_due()$
SELECT MIN(at) AS at FROM (SELECT MIN(expires_at) AS at FROM granted
                     UNION ALL SELECT MIN(shown_until) AS at FROM bridge WHERE shown_until IS NOT NULL) AS due;

-- name: nudge_cancel_of_bridge(bridge_id)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL WHERE bridge_id = :bridge_id AND state IN ('due', 'claimed');

-- name: nudge_cancel_of_bridge_and_kind(bridge_id, kind)!
UPDATE nudge SET state = 'cancelled', lease_until = NULL
WHERE bridge_id = :bridge_id AND kind = :kind AND state IN ('due', 'claimed');

-- name: shared_items(bridge_id, professional_id, now)
-- What this professional may see there now.
SELECT g.id, g.bridge_id, g.item, g.note_id, g.granted_at, g.expires_at
FROM granted g JOIN bridge b ON b.id = g.bridge_id JOIN person p ON p.id = b.client_id
WHERE b.id = :bridge_id AND b.professional_id = :professional_id AND b.ended_at IS NULL AND p.consent > 0
      AND g.expires_at > :now
ORDER BY g.granted_at, g.id;

-- name: shared_relations(bridge_id, professional_id, now)
-- The map.
SELECT r.id, r.person_id, r.version, r.body, r.created_at, r.updated_at
FROM relation r JOIN bridge b ON b.client_id = r.person_id JOIN granted g ON g.bridge_id = b.id
     JOIN person p ON p.id = b.client_id
WHERE b.id = :bridge_id AND b.professional_id = :professional_id AND b.ended_at IS NULL AND p.consent > 0
      AND g.item = 'map' AND g.expires_at > :now AND r.removed_at IS NULL
ORDER BY r.created_at, r.id;

-- name: shared_steps(bridge_id, professional_id, now)
SELECT s.id, s.person_id, s.relation_id, s.version, s.body, s.created_at, s.updated_at
FROM step s JOIN bridge b ON b.client_id = s.person_id JOIN granted g ON g.bridge_id = b.id
     JOIN person p ON p.id = b.client_id
WHERE b.id = :bridge_id AND b.professional_id = :professional_id AND b.ended_at IS NULL AND p.consent > 0
      AND g.item = 'steps' AND g.expires_at > :now
      AND (s.relation_id IS NULL OR EXISTS (SELECT 1 FROM relation r WHERE r.id = s.relation_id AND r.removed_at IS NULL))
ORDER BY s.created_at DESC, s.id DESC;

-- name: shared_notes(bridge_id, professional_id, now)
-- All of this client's, where an item that is made of notes is shared; which of them belong to it, their flow says,
-- which is sealed.
SELECT n.id, n.person_id, n.relation_id, n.body, n.created_at
FROM note n JOIN bridge b ON b.client_id = n.person_id JOIN person p ON p.id = b.client_id
WHERE b.id = :bridge_id AND b.professional_id = :professional_id AND b.ended_at IS NULL AND p.consent > 0
      AND EXISTS (SELECT 1 FROM granted g WHERE g.bridge_id = b.id AND g.expires_at > :now
                  AND (g.item IN ('boundaries', 'gauges') OR (g.item IN ('note', 'prep') AND g.note_id = n.id)))
      AND (n.relation_id IS NULL OR EXISTS (SELECT 1 FROM relation r WHERE r.id = n.relation_id AND r.removed_at IS NULL))
ORDER BY n.created_at DESC, n.id DESC;

-- name: shared_profile(bridge_id, professional_id, now)^
-- The plan for signs of trouble stands in the profile.
SELECT p.id, p.body
FROM person p JOIN bridge b ON b.client_id = p.id JOIN granted g ON g.bridge_id = b.id
WHERE b.id = :bridge_id AND b.professional_id = :professional_id AND b.ended_at IS NULL AND p.consent > 0
      AND g.item = 'plan' AND g.expires_at > :now;

-- name: access_insert(id, bridge_id, by, what, item, at)!
INSERT INTO access (id, bridge_id, "by", what, item, at) VALUES (:id, :bridge_id, :by, :what, :item, :at);

-- name: access_of(bridge_id, count)
-- The latest first. Of looks the latest only: many of them push nothing else out.
SELECT id, bridge_id, "by", what, item, at FROM access
WHERE bridge_id = :bridge_id
      AND (what != 'looked' OR id IN (SELECT l.id FROM access l WHERE l.bridge_id = :bridge_id AND l.what = 'looked'
                                      ORDER BY l.at DESC, l.id LIMIT :count))
ORDER BY at DESC, id;

-- name: homework_insert(id, bridge_id, body, created_at)!
INSERT INTO homework (id, bridge_id, body, state, created_at, changed_at)
VALUES (:id, :bridge_id, :body, 'proposed', :created_at, :created_at);

-- name: homework_get(id)^
SELECT id, bridge_id, session_id, body, state, created_at, changed_at FROM homework WHERE id = :id;

-- name: homework_of(bridge_id)
-- The latest first.
SELECT id, bridge_id, session_id, body, state, created_at, changed_at FROM homework
WHERE bridge_id = :bridge_id ORDER BY created_at DESC, id;

-- name: homework_set_state(id, state, session_id, changed_at)!
UPDATE homework SET state = :state, session_id = :session_id, changed_at = :changed_at WHERE id = :id;

-- name: homework_of_session(session_id)^
SELECT id, bridge_id, session_id, body, state, created_at, changed_at FROM homework WHERE session_id = :session_id;

-- name: homework_delete(id)!
DELETE FROM homework WHERE id = :id;

-- name: homework_accepted(client_id)
-- What a client has taken up and not done yet.
SELECT h.id, h.bridge_id, h.session_id, h.body, h.state, h.created_at, h.changed_at
FROM homework h JOIN bridge b ON b.id = h.bridge_id
WHERE b.client_id = :client_id AND b.ended_at IS NULL AND h.state = 'accepted' ORDER BY h.created_at, h.id;
