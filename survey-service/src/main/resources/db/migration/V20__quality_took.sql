-- How long it took to measure: what takes long is done seldom.
ALTER TABLE quality_norm ADD COLUMN took interval NOT NULL DEFAULT INTERVAL '0';
