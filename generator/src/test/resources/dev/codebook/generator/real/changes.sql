-- What release ?1 (its place, from 1) has otherwise than the one before it, from the snapshots of both, which stand in the table every.
WITH
old AS MATERIALIZED (SELECT * FROM every WHERE o = ?1 - 1),
now AS MATERIALIZED (SELECT * FROM every WHERE o = ?1),
lost AS MATERIALIZED (SELECT table_id, name FROM old EXCEPT SELECT table_id, name FROM now),
gained AS MATERIALIZED (SELECT table_id, name FROM now EXCEPT SELECT table_id, name FROM old),
moves AS MATERIALIZED (
  SELECT l.name AS name, l.table_id AS origin, g.table_id AS target
  FROM (SELECT name, min(table_id) AS table_id FROM lost GROUP BY name HAVING count(*) = 1) AS l
  JOIN (SELECT name, min(table_id) AS table_id FROM gained GROUP BY name HAVING count(*) = 1) AS g ON g.name = l.name
),
placed AS MATERIALIZED (
  SELECT old.*, coalesce(moves.target, old.table_id) AS place
  FROM old LEFT JOIN moves ON moves.origin = old.table_id AND moves.name = old.name
),
pairs AS MATERIALIZED (
  SELECT
    now.table_id AS table_id, now.name AS name, now.variant AS variant, placed.header AS old_header, now.header AS new_header,
    placed.value AS old_value, now.value AS new_value, placed.message AS old_message, now.message AS new_message,
    placed.value <> now.value AS value_differs,
    placed.type <> now.type OR placed.width <> now.width OR placed.is_signed <> now.is_signed AS type_differs,
    placed.live <> now.live AS live_differs,
    placed.message IS NOT now.message AS message_differs,
    placed.table_id <> now.table_id OR lower(placed.header) <> lower(now.header) AS is_moved
  FROM now JOIN placed ON placed.place = now.table_id AND placed.name = now.name AND placed.variant = now.variant
),
changed (kind, table_id, name, variant, old_header, new_header, old_value, new_value, old_message, new_message) AS (
  SELECT 'added', now.table_id, now.name, now.variant, NULL, now.header, NULL, now.value, NULL, now.message
  FROM now
  LEFT JOIN placed ON placed.place = now.table_id AND placed.name = now.name AND placed.variant = now.variant
  WHERE placed.name IS NULL
  UNION ALL
  SELECT 'removed', placed.table_id, placed.name, placed.variant, placed.header, NULL, placed.value, NULL, placed.message, NULL
  FROM placed
  LEFT JOIN now ON now.table_id = placed.place AND now.name = placed.name AND now.variant = placed.variant
  WHERE now.name IS NULL
  UNION ALL
  SELECT 'value', table_id, name, variant, old_header, new_header, old_value, new_value, old_message, new_message
  FROM pairs WHERE value_differs
  UNION ALL
  SELECT 'type', table_id, name, variant, old_header, new_header, old_value, new_value, old_message, new_message
  FROM pairs WHERE type_differs
  UNION ALL
  SELECT 'live', table_id, name, variant, old_header, new_header, old_value, new_value, old_message, new_message
  FROM pairs WHERE live_differs
  UNION ALL
  SELECT 'message', table_id, name, variant, old_header, new_header, old_value, new_value, old_message, new_message
  FROM pairs WHERE message_differs
  UNION ALL
  SELECT 'moved', table_id, name, variant, old_header, new_header, old_value, new_value, old_message, new_message
  FROM pairs WHERE is_moved
)
SELECT * FROM changed ORDER BY kind, table_id, name, variant;
