-- How many responses of participants of one cell a questionnaire takes, and how many it holds.
CREATE TABLE quota (
    study         text    NOT NULL,
    quota         text    NOT NULL,
    version       bigint  NOT NULL,
    questionnaire text    NOT NULL,
    -- By language; null if it has none.
    title         jsonb,
    -- Null for every region.
    region        text,
    -- What a participant's attributes must hold; empty for everybody's.
    attributes    jsonb   NOT NULL,
    most          int     NOT NULL CHECK (most >= 1),
    when_full     text    NOT NULL CHECK (when_full IN ('REFUSE', 'FLAG')),
    -- Moved in the transaction that stores, rejects or erases a response: this row is its lock.
    filled        bigint  NOT NULL CHECK (filled >= 0),
    PRIMARY KEY (study, quota),
    FOREIGN KEY (study, questionnaire) REFERENCES questionnaire
);
CREATE INDEX quota_questionnaire ON quota (study, questionnaire, quota);

-- The quotas that were full when the response took its place; null for none.
ALTER TABLE response ADD COLUMN over_quota text[];
CREATE INDEX response_over_quota ON response USING gin (over_quota) WHERE over_quota IS NOT NULL;
