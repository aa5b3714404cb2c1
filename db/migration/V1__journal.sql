-- The journal of the roadmap. Rows are inserted and never changed: what stands on a day is computed from them.
-- H2 commits every statement here by itself, so each one may be repeated: a killed start is repaired by the next.
-- VARCHAR without a length is the longest text that the database takes.

-- What was appended together. Its number is taken by whoever appends next, which puts writers in a row.
CREATE TABLE IF NOT EXISTS batch (
    number   BIGINT PRIMARY KEY,
    name     VARCHAR(200) NOT NULL UNIQUE,
    recorded TIMESTAMP WITH TIME ZONE NOT NULL
);

-- What has a history. Its id is the number of its first revision; it stays with its initiative for life.
CREATE TABLE IF NOT EXISTS subject (
    id         BIGINT PRIMARY KEY,
    type       VARCHAR(10) NOT NULL CHECK (type IN ('initiative', 'item', 'document')),
    slug       VARCHAR(200) NOT NULL,
    initiative BIGINT REFERENCES subject,
    UNIQUE (type, slug),
    CHECK ((type = 'initiative') = (initiative IS NULL))
);

-- One change of one subject. Its state from then on is in the tables below, unless it was removed.
-- The type repeats the subject's, so that the changes of all items by day are one stretch of an index.
CREATE TABLE IF NOT EXISTS revision (
    number      BIGINT PRIMARY KEY,
    batch       BIGINT NOT NULL REFERENCES batch,
    subject     BIGINT NOT NULL REFERENCES subject,
    type        VARCHAR(10) NOT NULL,
    effective   DATE NOT NULL,
    removed     BOOLEAN NOT NULL,
    source_kind VARCHAR(10) NOT NULL CHECK (source_kind IN ('seed', 'commit', 'hand')),
    source_id   VARCHAR NOT NULL,
    source_page VARCHAR,
    source_url  VARCHAR,
    reason      VARCHAR,
    author      VARCHAR
);
CREATE INDEX IF NOT EXISTS revision_by_subject ON revision (subject, effective DESC, number DESC);
CREATE INDEX IF NOT EXISTS revision_by_day ON revision (type, effective DESC, number DESC);

CREATE TABLE IF NOT EXISTS person (
    handle VARCHAR(100) PRIMARY KEY
);

CREATE TABLE IF NOT EXISTS initiative_revision (
    revision   BIGINT PRIMARY KEY REFERENCES revision,
    title      VARCHAR NOT NULL,
    position   INTEGER NOT NULL CHECK (position >= 1),
    status     VARCHAR NOT NULL,
    goal       VARCHAR NOT NULL,
    part_of    VARCHAR,
    repository VARCHAR,
    impact     VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS initiative_role (
    revision BIGINT NOT NULL REFERENCES initiative_revision,
    ordinal  INTEGER NOT NULL,
    name     VARCHAR NOT NULL,
    handle   VARCHAR(100) NOT NULL REFERENCES person,
    note     VARCHAR,
    PRIMARY KEY (revision, ordinal)
);

CREATE TABLE IF NOT EXISTS item_revision (
    revision      BIGINT PRIMARY KEY REFERENCES revision,
    kind          VARCHAR(30) NOT NULL,
    title         VARCHAR NOT NULL,
    position      INTEGER NOT NULL CHECK (position >= 1),
    parent        VARCHAR(200),
    status        VARCHAR(30),
    state_text    VARCHAR,
    progress_done INTEGER,
    progress_of   INTEGER,
    stage         VARCHAR,
    issue         VARCHAR,
    horizon       INTEGER,
    CHECK ((progress_done IS NULL) = (progress_of IS NULL)),
    CHECK (progress_of >= 1),
    CHECK (progress_done BETWEEN 0 AND progress_of)
);

CREATE TABLE IF NOT EXISTS item_owner (
    revision BIGINT NOT NULL REFERENCES item_revision,
    ordinal  INTEGER NOT NULL,
    handle   VARCHAR(100) NOT NULL REFERENCES person,
    PRIMARY KEY (revision, ordinal)
);

-- A cell of a plan. A blank cell has no bar and no target; a cell that the row does not reach has no row here.
CREATE TABLE IF NOT EXISTS item_cell (
    revision      BIGINT NOT NULL REFERENCES item_revision,
    ordinal       INTEGER NOT NULL,
    period        VARCHAR NOT NULL,
    progress_done INTEGER,
    progress_of   INTEGER,
    target        BOOLEAN NOT NULL,
    PRIMARY KEY (revision, ordinal),
    CHECK ((progress_done IS NULL) = (progress_of IS NULL)),
    CHECK (progress_of >= 1),
    CHECK (progress_done BETWEEN 0 AND progress_of)
);

CREATE TABLE IF NOT EXISTS item_link (
    revision BIGINT NOT NULL REFERENCES item_revision,
    ordinal  INTEGER NOT NULL,
    role     VARCHAR NOT NULL,
    text     VARCHAR NOT NULL,
    target   VARCHAR NOT NULL,
    PRIMARY KEY (revision, ordinal)
);

CREATE TABLE IF NOT EXISTS document_revision (
    revision    BIGINT PRIMARY KEY REFERENCES revision,
    title       VARCHAR NOT NULL,
    position    INTEGER NOT NULL CHECK (position >= 1),
    parent      VARCHAR(200),
    kind        VARCHAR(30) NOT NULL,
    status      VARCHAR(30),
    status_text VARCHAR,
    markdown    VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS document_challenge (
    revision BIGINT NOT NULL REFERENCES document_revision,
    ordinal  INTEGER NOT NULL,
    title    VARCHAR NOT NULL,
    PRIMARY KEY (revision, ordinal)
);

-- The application reads and appends; it can neither rewrite nor remove history, nor change the tables.
GRANT SELECT, INSERT ON
    batch, subject, revision, person, initiative_revision, initiative_role, item_revision, item_owner, item_cell,
    item_link, document_revision, document_challenge
TO ${application};
