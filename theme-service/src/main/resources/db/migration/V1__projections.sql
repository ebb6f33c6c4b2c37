-- Disposable: everything here is filled again from the topics by a rebuild. Rows carry the
-- generation they belong to, so that a rebuild can fill the next one beside the one being read.

-- The local copy of a study is the exception: it only ever moves to a newer version, so that
-- every generation can share it with what was asked from survey-service directly.
CREATE TABLE study (
  study           text    PRIMARY KEY,
  version         bigint  NOT NULL,
  owner           text    NOT NULL,
  title           jsonb   NOT NULL,
  regions         text[]  NOT NULL,
  basis           text    NOT NULL,
  synthetic       boolean NOT NULL,
  already_public  boolean NOT NULL
);
CREATE INDEX study_owner ON study (owner);

CREATE TABLE questionnaire_version (
  generation            integer NOT NULL,
  study                 text    NOT NULL,
  questionnaire         text    NOT NULL,
  questionnaire_version integer NOT NULL,
  version               bigint  NOT NULL,
  items                 jsonb   NOT NULL,
  PRIMARY KEY (generation, study, questionnaire, questionnaire_version)
);

CREATE TABLE codebook (
  generation integer NOT NULL,
  study      text    NOT NULL,
  version    bigint  NOT NULL,
  codes      jsonb   NOT NULL,
  PRIMARY KEY (generation, study)
);

-- The keys of evidence begin with the id, not with generation and study: a table that is just being
-- filled has no statistics, and the planner would take any index that begins with those two for as
-- good as the right one, and read a whole study for every row.
CREATE TABLE participant_evidence (
  generation   integer NOT NULL,
  study        text    NOT NULL,
  participant  uuid    NOT NULL,
  version      bigint  NOT NULL,
  region       text    NOT NULL,
  survey_ok    boolean NOT NULL,
  interview_ok boolean NOT NULL,
  PRIMARY KEY (participant, study, generation)
);

-- Who has withdrawn: the opaque id alone, kept for ever, so that nothing late is counted again.
CREATE TABLE withdrawn_participant (
  generation  integer NOT NULL,
  study       text    NOT NULL,
  participant uuid    NOT NULL,
  version     bigint  NOT NULL,
  PRIMARY KEY (participant, study, generation)
);

-- answers: item -> bucket, as counted.
CREATE TABLE response_evidence (
  generation            integer NOT NULL,
  study                 text    NOT NULL,
  id                    uuid    NOT NULL,
  participant           uuid    NOT NULL,
  version               bigint  NOT NULL,
  questionnaire         text    NOT NULL,
  questionnaire_version integer NOT NULL,
  answers               jsonb   NOT NULL,
  PRIMARY KEY (id, study, generation)
);
CREATE INDEX response_evidence_participant
  ON response_evidence (participant, study, generation);

CREATE TABLE interview_evidence (
  generation  integer NOT NULL,
  study       text    NOT NULL,
  id          uuid    NOT NULL,
  participant uuid    NOT NULL,
  version     bigint  NOT NULL,
  status      text    NOT NULL,
  PRIMARY KEY (id, study, generation)
);
CREATE INDEX interview_evidence_participant
  ON interview_evidence (participant, study, generation);

CREATE TABLE coding_evidence (
  generation  integer NOT NULL,
  study       text    NOT NULL,
  id          uuid    NOT NULL,
  participant uuid    NOT NULL,
  version     bigint  NOT NULL,
  interview   uuid    NOT NULL,
  code        text    NOT NULL,
  PRIMARY KEY (id, study, generation)
);
CREATE INDEX coding_evidence_participant
  ON coding_evidence (participant, study, generation);

-- Id and version of deleted entities: a late copy with an older version stays out.
CREATE TABLE deleted_evidence (
  generation integer NOT NULL,
  study      text    NOT NULL,
  kind       text    NOT NULL,
  id         uuid    NOT NULL,
  version    bigint  NOT NULL,
  PRIMARY KEY (id, kind, study, generation)
);

-- Counts, moved by difference. A row may stand at zero; readers leave it out. There is no CHECK
-- against negative counts because PostgreSQL would apply it to the difference being added.
CREATE TABLE item_count (
  generation    integer NOT NULL,
  study         text    NOT NULL,
  questionnaire text    NOT NULL,
  item          text    NOT NULL,
  region        text    NOT NULL,
  bucket        text    NOT NULL,
  count         bigint  NOT NULL,
  PRIMARY KEY (generation, study, questionnaire, item, region, bucket)
) WITH (fillfactor = 50);

CREATE TABLE code_count (
  generation integer NOT NULL,
  study      text    NOT NULL,
  code       text    NOT NULL,
  measure    text    NOT NULL,
  count      bigint  NOT NULL,
  PRIMARY KEY (generation, study, code, measure)
) WITH (fillfactor = 50);

CREATE TABLE evidence_count (
  generation integer NOT NULL,
  study      text    NOT NULL,
  total      text    NOT NULL,
  count      bigint  NOT NULL,
  PRIMARY KEY (generation, study, total)
) WITH (fillfactor = 50);
