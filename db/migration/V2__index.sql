-- What the journal needs to answer at once however long it grows. Every statement may be repeated, as in the first file.

-- The initiative repeats the subject's, as the type does; the initiative's own revisions have itself.
ALTER TABLE revision ADD COLUMN IF NOT EXISTS initiative BIGINT;
UPDATE revision SET initiative =
    (SELECT COALESCE(s.initiative, s.id) FROM subject s WHERE s.id = revision.subject)
WHERE initiative IS NULL;
ALTER TABLE revision ALTER COLUMN initiative SET NOT NULL;
CREATE INDEX IF NOT EXISTS revision_by_initiative ON revision (initiative, type, effective DESC, number DESC);
CREATE INDEX IF NOT EXISTS revision_by_batch ON revision (batch DESC, number DESC);
CREATE INDEX IF NOT EXISTS batch_by_time ON batch (recorded DESC, number DESC);
CREATE INDEX IF NOT EXISTS subject_by_initiative ON subject (initiative, type);

-- The days on which an item changed, each with the first revision that tells of it.
CREATE TABLE IF NOT EXISTS item_day (
    effective DATE PRIMARY KEY,
    learned   BIGINT NOT NULL REFERENCES revision
);
INSERT INTO item_day (effective, learned)
SELECT effective, MIN(number) FROM revision r
WHERE type = 'item' AND NOT EXISTS (SELECT 1 FROM item_day d WHERE d.effective = r.effective)
GROUP BY effective;

-- The hash of a batch, all its revisions and the seal before it, in hexadecimal digits.
CREATE TABLE IF NOT EXISTS seal (
    batch BIGINT PRIMARY KEY REFERENCES batch,
    hash  VARCHAR(64) NOT NULL
);

GRANT SELECT, INSERT ON item_day, seal TO ${application};
