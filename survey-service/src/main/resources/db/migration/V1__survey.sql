CREATE TABLE study (
    study      text   PRIMARY KEY,
    owner      text   NOT NULL,
    version    bigint NOT NULL,
    definition jsonb  NOT NULL
);
CREATE INDEX study_owner ON study (owner);

CREATE TABLE participant (
    study         text   NOT NULL REFERENCES study,
    id            uuid   NOT NULL,
    version       bigint NOT NULL,
    status        text   NOT NULL CHECK (status IN ('ACTIVE', 'WITHDRAWN')),
    region        text,
    attributes    jsonb,
    basis         jsonb,
    registered_by text,
    PRIMARY KEY (study, id),
    -- A withdrawn participant is an opaque id and nothing else.
    CHECK (status = 'ACTIVE'
           OR region IS NULL AND attributes IS NULL AND basis IS NULL AND registered_by IS NULL)
);
CREATE INDEX participant_registered_by ON participant (study, registered_by, id);

CREATE TABLE questionnaire (
    study           text   NOT NULL REFERENCES study,
    questionnaire   text   NOT NULL,
    version         bigint NOT NULL,
    content         jsonb  NOT NULL,
    latest          int    NOT NULL,
    -- Type of every item that any version ever published: a later version may not change it.
    published_types jsonb  NOT NULL,
    PRIMARY KEY (study, questionnaire)
);

CREATE TABLE questionnaire_version (
    study         text        NOT NULL,
    questionnaire text        NOT NULL,
    number        int         NOT NULL,
    version       bigint      NOT NULL,
    content_hash  text        NOT NULL,
    content       jsonb       NOT NULL,
    published_at  timestamptz NOT NULL,
    PRIMARY KEY (study, questionnaire, number),
    FOREIGN KEY (study, questionnaire) REFERENCES questionnaire
);

CREATE TABLE response (
    study                 text        NOT NULL,
    id                    uuid        NOT NULL,
    participant           uuid        NOT NULL,
    questionnaire         text        NOT NULL,
    questionnaire_version int         NOT NULL,
    version               bigint      NOT NULL,
    answers               jsonb       NOT NULL,
    submitted_by          text        NOT NULL,
    submitted_at          timestamptz NOT NULL,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, participant) REFERENCES participant,
    FOREIGN KEY (study, questionnaire, questionnaire_version) REFERENCES questionnaire_version
);
CREATE INDEX response_participant ON response (study, participant);
CREATE INDEX response_submitted_by ON response (study, submitted_by, id);

-- What a withdrawal leaves of a response: enough to refuse it and to publish its tombstone again.
CREATE TABLE response_tombstone (
    study       text   NOT NULL,
    id          uuid   NOT NULL,
    -- The tombstone goes where the response went: to the participant's partition.
    participant uuid   NOT NULL,
    version     bigint NOT NULL,
    PRIMARY KEY (study, id)
);

CREATE TABLE withdrawal (
    study        text        NOT NULL,
    id           uuid        NOT NULL,
    participant  uuid        NOT NULL,
    version      bigint      NOT NULL,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    PRIMARY KEY (study, id),
    UNIQUE (study, participant),
    FOREIGN KEY (study, participant) REFERENCES participant
);

-- Acknowledgements: this service's own, and those read from safeer.erasures.
CREATE TABLE erasure (
    study       text        NOT NULL,
    participant uuid        NOT NULL,
    service     text        NOT NULL,
    version     bigint      NOT NULL,
    erased_at   timestamptz NOT NULL,
    PRIMARY KEY (study, participant, service)
);

CREATE TABLE response_import (
    study         text        NOT NULL REFERENCES study,
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    status        text        NOT NULL
                  CHECK (status IN ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED')),
    mapping       jsonb       NOT NULL,
    rows_read     bigint      NOT NULL,
    rows_imported bigint      NOT NULL,
    rows_rejected bigint      NOT NULL,
    problems_kept int         NOT NULL,
    requested_by  text        NOT NULL,
    created_at    timestamptz NOT NULL,
    finished_at   timestamptz,
    -- The process that works on it, until when, and how often it was taken up without progress.
    claimed_by    uuid,
    claimed_until timestamptz,
    attempts      int         NOT NULL,
    PRIMARY KEY (study, id)
);
CREATE INDEX response_import_open ON response_import (created_at)
    WHERE status IN ('QUEUED', 'RUNNING');

-- The uploaded file, so that a restart can go on; deleted when the import ends.
CREATE TABLE response_import_piece (
    study    text  NOT NULL,
    import   uuid  NOT NULL,
    position int   NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (study, import, position),
    FOREIGN KEY (study, import) REFERENCES response_import
);

-- What is wrong with rows of the file: never what a row says.
CREATE TABLE response_import_problem (
    study       text   NOT NULL,
    import      uuid   NOT NULL,
    position    int    NOT NULL,
    line        bigint NOT NULL,
    pointer     text   NOT NULL,
    rule        text   NOT NULL,
    detail      text   NOT NULL,
    -- Whose row it was, so that a withdrawal finds it; null where the row could not be read.
    participant uuid,
    PRIMARY KEY (study, import, position),
    FOREIGN KEY (study, import) REFERENCES response_import
);
CREATE INDEX response_import_problem_participant
    ON response_import_problem (study, participant);
