-- Local copies of what survey-service owns.
CREATE TABLE study_copy (
  study   text COLLATE "C"   PRIMARY KEY,
  version bigint NOT NULL,
  owner   text   NOT NULL,
  basis   text   NOT NULL
);

-- A withdrawn participant's row keeps the opaque id alone, for good: late evidence is refused by it.
CREATE TABLE participant_copy (
  study             text COLLATE "C"    NOT NULL,
  participant       uuid    NOT NULL,
  version           bigint  NOT NULL,
  status            text    NOT NULL CHECK (status IN ('active', 'withdrawn')),
  interview_allowed boolean NOT NULL,
  PRIMARY KEY (study, participant)
);

CREATE TABLE interview (
  study              text COLLATE "C"        NOT NULL,
  interview          uuid        NOT NULL,
  participant        uuid        NOT NULL,
  version            bigint      NOT NULL,
  mode               text        NOT NULL,
  language           text        NOT NULL,
  conducted_on       date        NOT NULL,
  place              text,
  interviewer        text,
  transcript_version integer,
  created_by         text        NOT NULL,
  PRIMARY KEY (study, interview)
);
CREATE INDEX interview_of_participant ON interview (study, participant);
CREATE INDEX interview_of_client ON interview (study, created_by, interview);

-- The current version alone: an earlier one may hold a name that was overlooked.
CREATE TABLE transcript (
  study              text COLLATE "C"    NOT NULL,
  interview          uuid    NOT NULL,
  transcript_version integer NOT NULL,
  outcome_hash       text    NOT NULL,
  speaker_proposed   boolean NOT NULL,
  persons            integer NOT NULL,
  places             integer NOT NULL,
  organisations      integer NOT NULL,
  contacts           integer NOT NULL,
  PRIMARY KEY (study, interview),
  FOREIGN KEY (study, interview) REFERENCES interview
);

CREATE TABLE turn (
  study     text COLLATE "C"    NOT NULL,
  interview uuid    NOT NULL,
  turn      integer NOT NULL,
  part      integer NOT NULL,
  speaker   text    NOT NULL,
  start_ms  bigint,
  text      text    NOT NULL,
  PRIMARY KEY (study, interview, turn),
  FOREIGN KEY (study, interview) REFERENCES transcript
);

CREATE TABLE codebook (
  study   text COLLATE "C"   PRIMARY KEY,
  version bigint NOT NULL
);

CREATE TABLE code (
  study      text COLLATE "C"   NOT NULL REFERENCES codebook,
  code       text   NOT NULL,
  version    bigint NOT NULL,
  label      text   NOT NULL,
  definition text   NOT NULL,
  includes   text,
  excludes   text,
  parent     text,
  PRIMARY KEY (study, code),
  FOREIGN KEY (study, parent) REFERENCES code
);

CREATE TABLE coding (
  study       text COLLATE "C"    NOT NULL,
  coding      uuid    NOT NULL,
  interview   uuid    NOT NULL,
  participant uuid    NOT NULL,
  version     bigint  NOT NULL,
  code        text    NOT NULL,
  turn        integer NOT NULL,
  start_at    integer NOT NULL,
  end_at      integer NOT NULL,
  memo        text,
  created_by  text    NOT NULL,
  PRIMARY KEY (study, coding),
  FOREIGN KEY (study, interview) REFERENCES interview,
  FOREIGN KEY (study, code) REFERENCES code
);
CREATE INDEX coding_of_interview ON coding (study, interview);
CREATE INDEX coding_of_code ON coding (study, code, coding);
CREATE INDEX coding_of_participant ON coding (study, participant);

-- Ids and versions of what was deleted, so that nothing returns and a lost log can be written anew.
CREATE TABLE removed_interview (
  study       text COLLATE "C"   NOT NULL,
  interview   uuid   NOT NULL,
  participant uuid   NOT NULL,
  version     bigint NOT NULL,
  PRIMARY KEY (study, interview)
);

CREATE TABLE removed_coding (
  study       text COLLATE "C"    NOT NULL,
  coding      uuid    NOT NULL,
  participant uuid    NOT NULL,
  version     bigint  NOT NULL,
  withdrawn   boolean NOT NULL,
  PRIMARY KEY (study, coding)
);

CREATE TABLE erasure (
  study       text COLLATE "C"        NOT NULL,
  participant uuid        NOT NULL,
  version     bigint      NOT NULL,
  erased_at   timestamptz NOT NULL,
  interviews  integer     NOT NULL,
  transcripts integer     NOT NULL,
  codings     integer     NOT NULL,
  PRIMARY KEY (study, participant)
);
