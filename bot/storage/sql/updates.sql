-- Which updates were handled, which could not be, and when the chores last ran.

-- name: seen_insert(update_id, seen_at)!
-- 1 when it is new, 0 when it was handled before.
INSERT INTO seen_update (update_id, seen_at) VALUES (:update_id, :seen_at) ON CONFLICT DO NOTHING;

-- name: seen_prune(before)!
DELETE FROM seen_update WHERE seen_at < :before;

-- name: dead_insert(update_id, kind, error, created_at)!
INSERT INTO dead_update (update_id, kind, error, created_at) VALUES (:update_id, :kind, :error, :created_at)
ON CONFLICT DO NOTHING;

-- name: dead_count()$
SELECT COUNT(*) AS count FROM dead_update;

-- name: dead_prune(before)!
DELETE FROM dead_update WHERE created_at < :before;

-- name: chore_get(name)$
SELECT last_run_at FROM chore WHERE name = :name;

-- name: chore_upsert(name, last_run_at)!
INSERT INTO chore (name, last_run_at) VALUES (:name, :last_run_at)
ON CONFLICT (name) DO UPDATE SET last_run_at = excluded.last_run_at;
