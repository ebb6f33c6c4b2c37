-- Exports that were asked for, and what came of them.
CREATE TABLE response_export (
    study         text        NOT NULL REFERENCES study,
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    status        text        NOT NULL
                  CHECK (status IN ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'OUTDATED')),
    definition    jsonb       NOT NULL,
    rows_total    bigint      NOT NULL,
    rows_written  bigint      NOT NULL,
    -- Name, type, size and hash of each file; null while there is none.
    files         jsonb,
    failure       jsonb,
    requested_by  text        NOT NULL,
    requested_at  timestamptz NOT NULL,
    finished_at   timestamptz,
    -- Names these files in links, which are signed with the key; both go with the files.
    files_id      uuid UNIQUE,
    link_key      bytea,
    -- The process that works on it, until when, and how often it was taken up.
    claimed_by    uuid,
    claimed_until timestamptz,
    attempts      int         NOT NULL,
    PRIMARY KEY (study, id),
    CHECK ((status = 'FINISHED') = (files_id IS NOT NULL))
);
CREATE INDEX response_export_open ON response_export (requested_at)
    WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX response_export_finished ON response_export (finished_at)
    WHERE status = 'FINISHED';

-- The files, where every replica finds them.
CREATE TABLE response_export_piece (
    study    text  NOT NULL,
    export   uuid  NOT NULL,
    file     text  NOT NULL,
    position int   NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (study, export, file, position),
    FOREIGN KEY (study, export) REFERENCES response_export ON DELETE CASCADE
);
