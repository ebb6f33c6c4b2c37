-- Who has left the interviews and stays in the survey.
ALTER TABLE participant_copy ADD COLUMN interview_withdrawn boolean NOT NULL DEFAULT false;

-- Erased is what was withdrawn from: all, or the interviews alone.
ALTER TABLE erasure
  ADD COLUMN scope text NOT NULL DEFAULT 'all' CHECK (scope IN ('all', 'interview')),
  DROP CONSTRAINT erasure_pkey,
  ADD PRIMARY KEY (study, participant, scope);
ALTER TABLE erasure ALTER COLUMN scope DROP DEFAULT;
