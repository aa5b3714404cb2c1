-- A snippet's strategy may be several, with commas between them, and its options are then called by strategy and name.
ALTER TABLE snippet ALTER COLUMN strategy SET DATA TYPE VARCHAR(200);
ALTER TABLE snippet_option ALTER COLUMN name SET DATA TYPE VARCHAR(100);
