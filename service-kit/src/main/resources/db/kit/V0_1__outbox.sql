-- States that are committed and not yet published. Rows live for milliseconds, in an outage for longer.
CREATE TABLE outbox (
    id            bigserial   NOT NULL,
    -- Hash of partition_key, 0 to 7: one relay at a time publishes a bucket, in the order of id.
    bucket        smallint    NOT NULL,
    topic         text        NOT NULL,
    record_key    text        NOT NULL,
    partition_key text        NOT NULL,
    type          text        NOT NULL,
    version       bigint      NOT NULL,
    event_id      uuid        NOT NULL,
    -- NULL is a tombstone.
    payload       bytea,
    created_at    timestamptz NOT NULL,
    PRIMARY KEY (bucket, id)
);
-- A table that is always nearly empty and always changing: vacuum by count, not by share.
ALTER TABLE outbox SET (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000,
    autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 50000);

-- Where each partition of the own topics ended when it was last written to.
-- A log that ends before that, or has another id, has been lost.
CREATE TABLE outbox_watermark (
    topic       text   NOT NULL,
    partition   int    NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
);

-- Topics whose current state is being published again; a row stays until all of it is in the outbox.
CREATE TABLE republication (
    topic        text        PRIMARY KEY,
    reason       text        NOT NULL,
    requested_at timestamptz NOT NULL
);

-- The log each own topic was when it was last seen: Kafka gives a recreated topic another id.
CREATE TABLE owned_topic (
    topic    text PRIMARY KEY,
    topic_id text NOT NULL
);
