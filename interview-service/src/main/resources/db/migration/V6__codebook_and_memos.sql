ALTER TABLE code
  ADD COLUMN example        text,
  ADD COLUMN colour         text,
  ADD COLUMN retired        boolean NOT NULL DEFAULT false,
  ADD COLUMN retired_reason text,
  ADD COLUMN merged_into    text,
  ADD FOREIGN KEY (study, merged_into) REFERENCES code,
  ADD CONSTRAINT merged_is_retired CHECK (retired OR merged_into IS NULL);

-- Who has coded the same words is asked of each coding of a code that is merged.
CREATE INDEX coding_on_words ON coding (study, interview, turn, start_at, end_at);

-- What happened to each code. One writer at a time holds the codebook, so ids grow in that order.
CREATE TABLE code_event (
  id          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  study       text COLLATE "C" NOT NULL,
  code        text        NOT NULL,
  kind        text        NOT NULL CHECK (
    kind IN ('defined', 'moved', 'retired', 'reinstated', 'merged', 'split')),
  happened_at timestamptz NOT NULL,
  client      text        NOT NULL,
  parent      text,
  into_code   text,
  from_code   text,
  reason      text,
  codings     integer,
  FOREIGN KEY (study, code) REFERENCES code
);
CREATE INDEX code_event_of_code ON code_event (study, code, id);

-- The codebook as it stood when somebody froze it. Rows never change.
CREATE TABLE codebook_version (
  study        text COLLATE "C" NOT NULL REFERENCES codebook,
  number       integer     NOT NULL,
  content_hash text        NOT NULL,
  note         text        NOT NULL,
  frozen_by    text        NOT NULL,
  frozen_at    timestamptz NOT NULL,
  codes        integer     NOT NULL,
  content      text        NOT NULL,
  PRIMARY KEY (study, number)
);

-- What a thread of memos is about stands in each of them, and whose words that is, so that all of
-- them go together. A deleted memo keeps its place in the thread and no text.
CREATE TABLE memo (
  study       text COLLATE "C" NOT NULL,
  memo        uuid        NOT NULL,
  place       bigint      GENERATED ALWAYS AS IDENTITY,
  version     bigint      NOT NULL,
  about       text COLLATE "C" NOT NULL,
  reply_to    uuid,
  participant uuid,
  text        text,
  author      text        NOT NULL,
  written_at  timestamptz NOT NULL,
  edited_at   timestamptz,
  PRIMARY KEY (study, memo),
  FOREIGN KEY (study, reply_to) REFERENCES memo
);
CREATE INDEX memo_in_order ON memo (study, place);
CREATE INDEX memo_about ON memo (study, about, place);
CREATE INDEX memo_replies ON memo (study, reply_to, place);
CREATE INDEX memo_of_participant ON memo (study, participant);
