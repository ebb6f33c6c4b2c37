-- When a published version stopped taking answers; null while it takes them.
ALTER TABLE questionnaire_version ADD COLUMN retired_at timestamptz;
