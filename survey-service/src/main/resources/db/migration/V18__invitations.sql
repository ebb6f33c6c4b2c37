-- What a link's token opens. Only the token's hash is here: who reads this table can open nothing.
CREATE TABLE invitation (
    study         text        NOT NULL REFERENCES study,
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    token_hash    text        NOT NULL UNIQUE,
    definition    jsonb       NOT NULL,
    -- Whom alone it is for; null where everybody who enters is new.
    participant   uuid,
    max_uses      int         NOT NULL CHECK (max_uses > 0),
    -- Counted in the transaction that lets somebody in, under a lock of this row.
    uses          int         NOT NULL CHECK (uses BETWEEN 0 AND max_uses),
    expires_at    timestamptz NOT NULL,
    revoked_at    timestamptz,
    made_by       text        NOT NULL,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, participant) REFERENCES participant
);
CREATE INDEX invitation_participant ON invitation (study, participant) WHERE participant IS NOT NULL;

-- Somebody who came by an invitation, on their way to a response. A withdrawal leaves the hash of
-- their code and the opaque id; a submission forgets by which invitation they came.
CREATE TABLE participation (
    study                 text        NOT NULL,
    id                    uuid        NOT NULL,
    version               bigint      NOT NULL,
    status                text        NOT NULL CHECK (status IN ('BEGUN', 'SUBMITTED', 'ERASED')),
    code_hash             text        NOT NULL UNIQUE,
    participant           uuid        NOT NULL,
    invitation            uuid        CHECK (invitation IS NULL OR status = 'BEGUN'),
    response              uuid        CHECK ((response IS NULL) = (status = 'ERASED')),
    questionnaire         text        CHECK ((questionnaire IS NULL) = (status = 'ERASED')),
    questionnaire_version int         CHECK ((questionnaire_version IS NULL) = (status = 'ERASED')),
    language              text        CHECK ((language IS NULL) = (status = 'ERASED')),
    begun_at              timestamptz CHECK ((begun_at IS NULL) = (status = 'ERASED')),
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, participant) REFERENCES participant,
    FOREIGN KEY (study, invitation) REFERENCES invitation,
    FOREIGN KEY (study, questionnaire, questionnaire_version) REFERENCES questionnaire_version
);
CREATE INDEX participation_participant ON participation (study, participant);
