-- While there is one, the draft takes test responses of whoever knows the token. Publishing ends it.
CREATE TABLE draft_test (
    study         text NOT NULL,
    questionnaire text NOT NULL,
    token_hash    text NOT NULL,
    PRIMARY KEY (study, questionnaire),
    FOREIGN KEY (study, questionnaire) REFERENCES questionnaire ON DELETE CASCADE
);

-- Made-up answers: of no participant, told to no other service, gone with the test.
CREATE TABLE test_response (
    study         text        NOT NULL,
    questionnaire text        NOT NULL,
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    answers       jsonb       NOT NULL,
    submitted_by  text        NOT NULL,
    submitted_at  timestamptz NOT NULL,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, questionnaire) REFERENCES draft_test ON DELETE CASCADE
);
CREATE INDEX test_response_questionnaire ON test_response (study, questionnaire, id);
