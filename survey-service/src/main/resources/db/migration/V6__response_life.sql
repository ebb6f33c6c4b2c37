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
