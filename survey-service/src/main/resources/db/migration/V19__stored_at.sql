-- A file tells when its rows were submitted; this tells when they came here.
ALTER TABLE response ADD COLUMN stored_at timestamptz;
UPDATE response SET stored_at = submitted_at;
ALTER TABLE response ALTER COLUMN stored_at SET DEFAULT now(), ALTER COLUMN stored_at SET NOT NULL;
