-- Where a turn ends. Of those stored already it is not known.
ALTER TABLE turn ADD COLUMN end_ms bigint CHECK (end_ms >= start_ms);

-- What is asked in interviews: versions that never change.
CREATE TABLE interview_guide (
  study   text COLLATE "C" NOT NULL,
  guide   text COLLATE "C" NOT NULL,
  version bigint           NOT NULL,
  title   text             NOT NULL,
  latest  integer          NOT NULL,
  PRIMARY KEY (study, guide)
);

CREATE TABLE interview_guide_version (
  study         text COLLATE "C" NOT NULL,
  guide         text COLLATE "C" NOT NULL,
  guide_version integer          NOT NULL,
  questions     text             NOT NULL,
  published_at  timestamptz      NOT NULL,
  published_by  text             NOT NULL,
  PRIMARY KEY (study, guide, guide_version),
  FOREIGN KEY (study, guide) REFERENCES interview_guide
);

-- An interview may be known before it is held. Its request is told from another by whether the day
-- it was held came with it or later.
ALTER TABLE interview
  ADD COLUMN status text NOT NULL DEFAULT 'conducted'
    CHECK (status IN ('scheduled', 'conducted', 'transcribed', 'coded', 'closed')),
  ADD COLUMN scheduled_for date,
  ADD COLUMN conducted_later boolean NOT NULL DEFAULT false,
  ADD COLUMN guide text COLLATE "C",
  ADD COLUMN guide_version integer,
  ALTER COLUMN conducted_on DROP NOT NULL,
  ADD CONSTRAINT held_or_planned CHECK (
    CASE status WHEN 'scheduled' THEN conducted_on IS NULL AND scheduled_for IS NOT NULL
                ELSE conducted_on IS NOT NULL END),
  ADD CONSTRAINT whole_guide CHECK (num_nulls(guide, guide_version) IN (0, 2)),
  ADD FOREIGN KEY (study, guide, guide_version) REFERENCES interview_guide_version;
UPDATE interview SET status = 'transcribed' WHERE transcript_version IS NOT NULL;
ALTER TABLE interview
  ALTER COLUMN status DROP DEFAULT,
  ALTER COLUMN conducted_later DROP DEFAULT,
  ADD CONSTRAINT words_if_transcribed CHECK (
    (status IN ('scheduled', 'conducted')) = (transcript_version IS NULL));

-- Every status that an interview took, and when; of those from before it is told what is known.
CREATE TABLE interview_status (
  study      text COLLATE "C" NOT NULL,
  interview  uuid             NOT NULL,
  version    bigint           NOT NULL,
  status     text             NOT NULL,
  on_day     date             NOT NULL,
  changed_at timestamptz,
  changed_by text,
  PRIMARY KEY (study, interview, version),
  FOREIGN KEY (study, interview) REFERENCES interview
);
INSERT INTO interview_status
  SELECT study, interview, version - 1, 'conducted', conducted_on, NULL, created_by
    FROM interview WHERE transcript_version IS NOT NULL;
INSERT INTO interview_status
  SELECT study, interview, version, status,
         CASE status WHEN 'conducted' THEN conducted_on
                     ELSE (to_timestamp(version / 1000.0) AT TIME ZONE 'UTC')::date END,
         to_timestamp(version / 1000.0),
         CASE status WHEN 'conducted' THEN created_by END
    FROM interview;

-- Where the recording of an interview is, and by what it is known again; never the sound itself.
CREATE TABLE recording (
  study       text COLLATE "C" NOT NULL,
  interview   uuid             NOT NULL,
  version     bigint           NOT NULL,
  media_type  text             NOT NULL,
  duration_ms bigint           NOT NULL,
  sha256      text             NOT NULL,
  link        text,
  PRIMARY KEY (study, interview),
  FOREIGN KEY (study, interview) REFERENCES interview
);

-- What a study knows must be replaced wherever it stands. The words are encrypted.
CREATE TABLE pseudonym (
  study        text COLLATE "C" NOT NULL,
  pseudonym    uuid             NOT NULL,
  participant  uuid,
  version      bigint           NOT NULL,
  kind         text             NOT NULL,
  replace_with text             NOT NULL,
  key_id       text             NOT NULL,
  nonce        bytea            NOT NULL,
  sealed       bytea            NOT NULL,
  PRIMARY KEY (study, pseudonym)
);
CREATE INDEX pseudonym_of_participant ON pseudonym (study, participant);

-- Where generics stand in a transcript, and of what kind. Of those stored already it is not known.
CREATE TABLE anonymisation_log (
  study     text COLLATE "C" NOT NULL,
  interview uuid             NOT NULL,
  places    text             NOT NULL,
  PRIMARY KEY (study, interview),
  FOREIGN KEY (study, interview) REFERENCES transcript
);

-- What stood there, encrypted: only of transcripts that were sent to be kept so.
CREATE TABLE pseudonym_map (
  study     text COLLATE "C" NOT NULL,
  interview uuid             NOT NULL,
  key_id    text             NOT NULL,
  nonce     bytea            NOT NULL,
  sealed    bytea            NOT NULL,
  PRIMARY KEY (study, interview),
  FOREIGN KEY (study, interview) REFERENCES transcript
);
