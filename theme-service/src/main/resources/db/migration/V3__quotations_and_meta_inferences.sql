-- Disposable, like the rest of the evidence. A database filled before this step needs a rebuild:
-- until then nobody's words may be quoted.
ALTER TABLE participant_evidence ADD COLUMN quotation_ok boolean NOT NULL DEFAULT false;
ALTER TABLE coding_evidence
  ADD COLUMN quotation          uuid,
  ADD COLUMN quotation_text     text,
  ADD COLUMN quotation_language text;
CREATE INDEX coding_evidence_quoted ON coding_evidence (study, generation)
  WHERE quotation IS NOT NULL;

-- Not disposable: what the researchers conclude from both strands.
CREATE TABLE meta_inference (
  study      text        NOT NULL,
  theme      text        NOT NULL,
  conclusion text        NOT NULL CHECK (conclusion IN ('confirmed', 'expanded', 'discordant')),
  reasoning  jsonb       NOT NULL,
  version    bigint      NOT NULL,
  edited_by  text        NOT NULL,
  edited_at  timestamptz NOT NULL,
  PRIMARY KEY (study, theme)
);

-- The words that releases quote, apart from the releases: they can be taken out, a release cannot
-- be changed. A row goes when its participant withdraws or no longer agrees to be quoted, and never
-- comes back; a release that still names its quotation shows it as removed. consent is the version
-- of the participant's state under which the words were frozen: only a later state takes them out,
-- so that a rebuild, which meets the earlier ones again, takes out nothing.
CREATE TABLE released_quotation (
  study       text   NOT NULL,
  release     uuid   NOT NULL,
  quotation   uuid   NOT NULL,
  code        text   NOT NULL,
  words       text   NOT NULL,
  language    text   NOT NULL,
  participant uuid   NOT NULL,
  consent     bigint NOT NULL,
  PRIMARY KEY (study, release, quotation),
  FOREIGN KEY (study, release) REFERENCES release (study, release)
);
CREATE INDEX released_quotation_participant ON released_quotation (participant, study);
