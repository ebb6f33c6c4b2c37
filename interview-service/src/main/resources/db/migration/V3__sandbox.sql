-- The version under which a sandbox was last emptied.
ALTER TABLE study_copy ADD COLUMN reset_version bigint NOT NULL DEFAULT 0;
