-- Weights that let a sample stand for its population, computed once from the responses there were.
CREATE TABLE weighting (
    study         text        NOT NULL REFERENCES study,
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    status        text        NOT NULL CHECK (status IN ('QUEUED', 'FINISHED', 'FAILED')),
    definition    jsonb       NOT NULL,
    report        jsonb,
    requested_by  text        NOT NULL,
    requested_at  timestamptz NOT NULL,
    finished_at   timestamptz,
    PRIMARY KEY (study, id)
);
CREATE INDEX weighting_open ON weighting (requested_at) WHERE status = 'QUEUED';

-- The weight of every response whose participant is of these categories; of no response by itself,
-- so nothing here has to be erased with a participant.
CREATE TABLE weighting_cell (
    study      text             NOT NULL,
    weighting  uuid             NOT NULL,
    categories text[]           NOT NULL,
    -- The weight that the responses came with; 1 if they came with none.
    base       numeric          NOT NULL,
    weight     double precision NOT NULL,
    PRIMARY KEY (study, weighting, categories, base),
    FOREIGN KEY (study, weighting) REFERENCES weighting ON DELETE CASCADE
);
