-- What was saved of the playground; rows are inserted and never changed.
CREATE TABLE IF NOT EXISTS snippet (
    id       VARCHAR(16) PRIMARY KEY,
    source   TEXT NOT NULL,
    strategy VARCHAR(40) NOT NULL,
    output   TEXT NOT NULL,
    engine   VARCHAR(40) NOT NULL,
    saved    TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE IF NOT EXISTS snippet_option (
    snippet VARCHAR(16) NOT NULL REFERENCES snippet,
    name    VARCHAR(40) NOT NULL,
    chosen  VARCHAR(40) NOT NULL,
    PRIMARY KEY (snippet, name)
);

GRANT SELECT, INSERT ON snippet, snippet_option TO ${application};
