-- A coding may go across turns; who coded may be named where several share one client.
ALTER TABLE coding
  ADD COLUMN end_turn integer,
  ADD COLUMN weight   integer CHECK (weight BETWEEN 0 AND 100),
  ADD COLUMN coder    text;
UPDATE coding SET end_turn = turn;
ALTER TABLE coding
  ALTER COLUMN end_turn SET NOT NULL,
  ADD CONSTRAINT ends_behind_beginning CHECK (
    end_turn > turn OR (end_turn = turn AND end_at > start_at));

-- That the interviewee agreed to the publication of these words: all there or not at all.
ALTER TABLE coding
  ADD COLUMN interviewee_agreed_on   date,
  ADD COLUMN interviewee_agreed_how  text,
  ADD COLUMN interviewee_recorded_by text,
  ADD COLUMN interviewee_recorded_at timestamptz,
  ADD CONSTRAINT whole_interviewee_approval CHECK (
    num_nulls(interviewee_agreed_on, interviewee_agreed_how, interviewee_recorded_by,
              interviewee_recorded_at) IN (0, 4));

-- How a study wants to code; all off, and version 0, while nobody has said.
CREATE TABLE coding_settings (
  study                text COLLATE "C" PRIMARY KEY,
  version              bigint  NOT NULL DEFAULT 0,
  agreement            boolean NOT NULL DEFAULT false,
  interviewee_approval boolean NOT NULL DEFAULT false
);

-- The last change of each coding, interview and codebook, as the own topics tell of it: ids alone.
CREATE SEQUENCE coding_change_position;
CREATE TABLE coding_change (
  study              text COLLATE "C" NOT NULL,
  kind               text    NOT NULL,
  id                 text    NOT NULL,
  interview          uuid,
  version            bigint  NOT NULL,
  transcript_version integer,
  deleted            boolean NOT NULL,
  position           bigint  NOT NULL,
  PRIMARY KEY (study, kind, id)
);
CREATE INDEX coding_change_in_order ON coding_change (study, position);
