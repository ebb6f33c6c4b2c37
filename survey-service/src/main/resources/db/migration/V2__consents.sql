-- What participants are shown before they agree; the same for ever.
CREATE TABLE consent_form (
    study        text   NOT NULL REFERENCES study,
    form_version text   NOT NULL,
    version      bigint NOT NULL,
    content      jsonb  NOT NULL,
    PRIMARY KEY (study, form_version)
);

-- What was registered, to compare with when it is sent again: the basis follows the consents.
ALTER TABLE participant
    ADD COLUMN registered_basis jsonb,
    ADD CHECK (status = 'ACTIVE' OR registered_basis IS NULL);
UPDATE participant SET registered_basis = basis;

CREATE TABLE consent (
    study         text        NOT NULL,
    id            uuid        NOT NULL,
    participant   uuid        NOT NULL,
    version       bigint      NOT NULL,
    basis         jsonb       NOT NULL,
    -- The client that registered the participant, who alone sees it beside the team.
    registered_by text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    PRIMARY KEY (study, id),
    FOREIGN KEY (study, participant) REFERENCES participant ON DELETE CASCADE
);
CREATE INDEX consent_participant ON consent (study, participant, id);
CREATE INDEX consent_registered_by ON consent (study, registered_by, id);

-- The consents that registrations before this one had brought along.
INSERT INTO consent (study, id, participant, version, basis, registered_by, recorded_at)
SELECT study, gen_random_uuid(), id, version, basis, registered_by, to_timestamp(version / 1000.0)
  FROM participant WHERE basis ->> 'kind' = 'consent';

-- For the lists of what a client asked for itself.
CREATE INDEX withdrawal_requested_by ON withdrawal (study, requested_by, id);
CREATE INDEX response_import_requested_by ON response_import (study, requested_by, id);
