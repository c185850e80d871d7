-- The rows of many releases, from the snapshots of each: runs of releases (columns o, from 1) that have a definition with one value.
-- The snapshots stand in the table every.
SELECT table_id, name, variant, value, min(o), max(o)
FROM (
  SELECT table_id, name, variant, value, o,
    o - row_number() OVER (PARTITION BY table_id, name, variant, value ORDER BY o) AS run
  FROM every
)
GROUP BY table_id, name, variant, value, run
ORDER BY table_id, name, variant, value, 5;
