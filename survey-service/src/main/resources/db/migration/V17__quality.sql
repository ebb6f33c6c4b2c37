-- What must be looked at: a response that came or changed; or, where there is none, what the others
-- have in common after one has gone.
CREATE TABLE quality_due (
    id                    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    study                 text   NOT NULL,
    questionnaire         text   NOT NULL,
    questionnaire_version int    NOT NULL,
    response              uuid,
    FOREIGN KEY (study, response) REFERENCES response ON DELETE CASCADE
);
CREATE INDEX quality_due_response ON quality_due (study, response);

-- What was found out of a response by itself; it goes with the response.
CREATE TABLE response_quality (
    study                 text        NOT NULL,
    response              uuid        NOT NULL,
    participant           uuid        NOT NULL,
    questionnaire         text        NOT NULL,
    questionnaire_version int         NOT NULL,
    -- The state of the response that was looked at.
    version               bigint      NOT NULL,
    -- Whether it counts anywhere: false if it was rejected.
    counts                boolean     NOT NULL,
    -- Seconds; null if it is not known.
    duration              bigint,
    answered              int         NOT NULL,
    -- The same for the same answers; null where too few say anything.
    content_hash          text,
    assessed_at           timestamptz NOT NULL,
    PRIMARY KEY (study, response),
    FOREIGN KEY (study, response) REFERENCES response ON DELETE CASCADE
);
CREATE INDEX response_quality_duration
    ON response_quality (study, questionnaire, questionnaire_version, duration);
CREATE INDEX response_quality_content
    ON response_quality (study, questionnaire, questionnaire_version, content_hash)
    WHERE content_hash IS NOT NULL;

CREATE TABLE response_flag (
    study         text             NOT NULL,
    response      uuid             NOT NULL,
    flag          text             NOT NULL
                  CHECK (flag IN ('SPEEDING', 'STRAIGHT_LINING', 'NON_RESPONSE', 'DUPLICATE',
                                  'IMPOSSIBLE_DATE')),
    -- Empty where it is about the whole response.
    item          text             NOT NULL,
    value         double precision NOT NULL,
    threshold     double precision NOT NULL,
    contradictory boolean          NOT NULL DEFAULT false,
    PRIMARY KEY (study, response, flag, item),
    FOREIGN KEY (study, response) REFERENCES response_quality ON DELETE CASCADE
);
CREATE INDEX response_flag_flag ON response_flag (study, flag, response);

-- What the responses to one published version have in common, as of a moment.
CREATE TABLE quality_norm (
    study                 text    NOT NULL,
    questionnaire         text    NOT NULL,
    questionnaire_version int     NOT NULL,
    -- Whether responses have come, changed or gone since.
    due                   boolean NOT NULL,
    responses             bigint  NOT NULL DEFAULT 0,
    durations             bigint  NOT NULL DEFAULT 0,
    median                double precision,
    -- Responses by flag.
    flagged               jsonb   NOT NULL DEFAULT '{}',
    computed_at           timestamptz,
    PRIMARY KEY (study, questionnaire, questionnaire_version),
    FOREIGN KEY (study, questionnaire, questionnaire_version)
        REFERENCES questionnaire_version ON DELETE CASCADE
);
CREATE INDEX quality_norm_due ON quality_norm (computed_at) WHERE due;

-- What is stored already is looked at as well, from the next start on.
INSERT INTO quality_due (study, questionnaire, questionnaire_version, response)
SELECT study, questionnaire, questionnaire_version, id FROM response;
