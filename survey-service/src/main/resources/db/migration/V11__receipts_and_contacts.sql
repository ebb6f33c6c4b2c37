-- By a code that opens this, a respondent reads their receipt and withdraws. Nothing here names
-- them, so it stays when they have withdrawn: the code then opens what became of that.
CREATE TABLE receipt (
    code_hash   text        PRIMARY KEY,
    study       text        NOT NULL,
    id          uuid        NOT NULL,
    participant uuid        NOT NULL,
    issued_at   timestamptz NOT NULL,
    UNIQUE (study, id),
    FOREIGN KEY (study, participant) REFERENCES participant
);
CREATE INDEX receipt_participant ON receipt (study, participant, issued_at);

-- How a participant can be reached. What they said is kept elsewhere, and this under another key.
CREATE TABLE contact (
    study         text   NOT NULL,
    participant   uuid   NOT NULL,
    version       bigint NOT NULL,
    -- Names the key that the rest is encrypted with.
    key_id        text   NOT NULL,
    nonce         bytea  NOT NULL CHECK (octet_length(nonce) = 12),
    sealed        bytea  NOT NULL,
    PRIMARY KEY (study, participant),
    FOREIGN KEY (study, participant) REFERENCES participant
);
