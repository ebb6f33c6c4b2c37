-- Organisations' programs that may call; a person never has a key of their own.
CREATE TABLE clients (
    client       text        PRIMARY KEY CHECK (client ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    organisation text        NOT NULL,
    role         text        NOT NULL
        CHECK (role IN ('researcher', 'data-collector', 'output-checker', 'release-reader')),
    status       text        NOT NULL CHECK (status IN ('active', 'suspended')),
    created_at   timestamptz NOT NULL
);

-- Only the hash of a key is kept: who reads this table can call nothing.
CREATE TABLE api_keys (
    id           uuid        PRIMARY KEY,
    client       text        NOT NULL REFERENCES clients ON DELETE CASCADE,
    -- The key's first characters, by which its owner recognises it.
    prefix       text        NOT NULL,
    key_hash     bytea       NOT NULL UNIQUE CHECK (octet_length(key_hash) = 32),
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    -- A day, not a moment: enough to find a forgotten key, too little to follow a partner's work.
    last_used_on date
);
CREATE INDEX api_keys_client ON api_keys (client);

-- What others than a study's owner may reach; ownership itself is the survey-service's to know.
CREATE TABLE grants (
    client text NOT NULL REFERENCES clients ON DELETE CASCADE,
    study  text NOT NULL CHECK (study ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
    PRIMARY KEY (client, study)
);
