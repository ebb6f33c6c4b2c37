-- The version under which a sandbox was last emptied.
ALTER TABLE study ADD COLUMN reset_version bigint NOT NULL DEFAULT 0;
