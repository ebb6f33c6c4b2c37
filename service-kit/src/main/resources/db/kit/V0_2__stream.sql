-- The generation of the projections that is read; a rebuild fills the next one and swaps once.
CREATE TABLE projection_generation (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    current   int     NOT NULL
);
INSERT INTO projection_generation (current) VALUES (1);

-- What the projections have applied: advanced in the transaction that applies, never in Kafka.
CREATE TABLE consumer_position (
    generation int    NOT NULL,
    topic      text   NOT NULL,
    partition  int    NOT NULL,
    position   bigint NOT NULL,
    -- Of the log the position is in: a position in another log means nothing.
    topic_id   text   NOT NULL,
    PRIMARY KEY (generation, topic, partition)
);

-- Records that could not be applied. Kept here and not in a topic, so that erasure reaches them.
CREATE TABLE dead_letter (
    topic            text        NOT NULL,
    partition        int         NOT NULL,
    record_offset    bigint      NOT NULL,
    record_key       text,
    -- What the record was partitioned by; its key if it does not say.
    subject_key      text,
    reason           text        NOT NULL,
    payload          bytea,
    dead_at          timestamptz NOT NULL,
    PRIMARY KEY (topic, partition, record_offset)
);
CREATE INDEX dead_letter_subject ON dead_letter (subject_key);

-- The last rebuild, for every replica to show.
CREATE TABLE projection_rebuild (
    singleton       boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    state           text    NOT NULL,
    from_generation int     NOT NULL,
    to_generation   int     NOT NULL,
    done            bigint  NOT NULL,
    total           bigint  NOT NULL,
    started_at      timestamptz,
    finished_at     timestamptz,
    failure         text
);
