-- The number of the content that counts, and what the team thinks of it.
ALTER TABLE response
    ADD COLUMN content_version int NOT NULL DEFAULT 1,
    ADD COLUMN review text NOT NULL DEFAULT 'RECEIVED'
        CHECK (review IN ('RECEIVED', 'NEEDS_ATTENTION', 'APPROVED', 'REJECTED'));

-- Every content of a response that was edited, the newest included; of others there is no row.
CREATE TABLE response_version (
    study      text        NOT NULL,
    response   uuid        NOT NULL,
    number     int         NOT NULL,
    version    bigint      NOT NULL,
    answers    jsonb       NOT NULL,
    -- Null for what was first submitted.
    reason     text,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (study, response, number),
    -- A withdrawal deletes the response, and with it whatever hangs on it.
    FOREIGN KEY (study, response) REFERENCES response ON DELETE CASCADE
);

-- Who did what to a response, and no word of what it says. Its submission is told by the response
-- itself, and a withdrawal by its own row, which outlives the others.
CREATE TABLE response_audit (
    study           text        NOT NULL,
    id              uuid        NOT NULL,
    response        uuid        NOT NULL,
    action          text        NOT NULL CHECK (action IN ('EDITED', 'REVIEWED', 'COMMENTED')),
    client          text        NOT NULL,
    done_at         timestamptz NOT NULL,
    content_version int,
    reason          text,
    review          text,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, response) REFERENCES response ON DELETE CASCADE
);
CREATE INDEX response_audit_response ON response_audit (study, response, id);

-- What the team writes to itself about a response.
CREATE TABLE response_comment (
    study      text        NOT NULL,
    id         uuid        NOT NULL,
    response   uuid        NOT NULL,
    text       text        NOT NULL,
    written_by text        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, response) REFERENCES response ON DELETE CASCADE
);
CREATE INDEX response_comment_response ON response_comment (study, response, id);

-- When and in which language it was answered, as far as the client says so.
ALTER TABLE response ADD COLUMN metadata jsonb;

-- What was answered so far, under the id that the response will have. No other service learns of it.
CREATE TABLE response_draft (
    study                 text        NOT NULL,
    id                    uuid        NOT NULL,
    participant           uuid        NOT NULL,
    questionnaire         text        NOT NULL,
    questionnaire_version int         NOT NULL,
    version               bigint      NOT NULL,
    answers               jsonb       NOT NULL,
    metadata              jsonb,
    saved_by              text        NOT NULL,
    saved_at              timestamptz NOT NULL,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, participant) REFERENCES participant,
    FOREIGN KEY (study, questionnaire, questionnaire_version) REFERENCES questionnaire_version
);
CREATE INDEX response_draft_participant ON response_draft (study, participant);
