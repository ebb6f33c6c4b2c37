-- Who has left one strand stays a participant of the other; who has left all is an id alone.
ALTER TABLE participant
    ADD COLUMN survey_withdrawn    boolean NOT NULL DEFAULT false,
    ADD COLUMN interview_withdrawn boolean NOT NULL DEFAULT false,
    ADD CHECK (status = 'ACTIVE' OR NOT survey_withdrawn AND NOT interview_withdrawn);

ALTER TABLE withdrawal
    ADD COLUMN scope text NOT NULL DEFAULT 'ALL' CHECK (scope IN ('ALL', 'SURVEY', 'INTERVIEW')),
    DROP CONSTRAINT withdrawal_study_participant_key,
    ADD UNIQUE (study, participant, scope);
ALTER TABLE withdrawal ALTER COLUMN scope DROP DEFAULT;

-- How much each service erased: counts by kind, never what it was.
ALTER TABLE erasure
    ADD COLUMN scope  text  NOT NULL DEFAULT 'all',
    ADD COLUMN erased jsonb NOT NULL DEFAULT '{}',
    DROP CONSTRAINT erasure_pkey,
    ADD PRIMARY KEY (study, participant, service, scope);
