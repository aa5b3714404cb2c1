-- The changes in the order in which they were recorded: a feed asks for the last ones, of all items or of an initiative's.
CREATE INDEX IF NOT EXISTS revision_by_number ON revision (type, number DESC);
CREATE INDEX IF NOT EXISTS revision_by_initiative_number ON revision (initiative, type, number DESC);
