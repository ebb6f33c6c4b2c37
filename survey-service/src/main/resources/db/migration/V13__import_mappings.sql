-- Mappings that are used for more than one file.
CREATE TABLE import_mapping (
    study    text   NOT NULL REFERENCES study,
    mapping  text   NOT NULL,
    version  bigint NOT NULL,
    content  jsonb  NOT NULL,
    -- The client that saved it, who may change it beside the team.
    saved_by text   NOT NULL,
    PRIMARY KEY (study, mapping)
);
