-- What became of a POST that named an Idempotency-Key: enough to answer it again, never its body.
CREATE TABLE idempotency_record (
    client       text        NOT NULL,
    route        text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    status       int         NOT NULL,
    -- Id of what the first call made; the answer is read anew from it.
    resource     text        NOT NULL,
    -- Whom the call was about: the record is deleted with them.
    subjects     text[]      NOT NULL,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (client, route, key)
);
CREATE INDEX idempotency_record_age ON idempotency_record (created_at);
CREATE INDEX idempotency_record_subjects ON idempotency_record USING gin (subjects);
