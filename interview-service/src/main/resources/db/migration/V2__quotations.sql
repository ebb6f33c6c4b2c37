-- Whether somebody may be quoted. Of those known already nothing says so: they are read once more,
-- and not quoted until then.
ALTER TABLE participant_copy ADD COLUMN quotation_allowed boolean NOT NULL DEFAULT false;
UPDATE consumer_position SET position = 0 WHERE topic = 'safeer.participants';

-- A quotation is all there or not at all; its words are frozen when they are approved.
ALTER TABLE coding
  ADD COLUMN quotable           boolean NOT NULL DEFAULT false,
  ADD COLUMN edited_by          text,
  ADD COLUMN quotation          uuid,
  ADD COLUMN quotation_text     text,
  ADD COLUMN quotation_language text,
  ADD COLUMN approved_by        text,
  ADD COLUMN approved_at        timestamptz,
  ADD CONSTRAINT whole_quotation CHECK (
    num_nulls(quotation, quotation_text, quotation_language, approved_by, approved_at) IN (0, 5)),
  ADD CONSTRAINT quoted_if_quotable CHECK (quotable OR quotation IS NULL);
CREATE INDEX coding_quotable ON coding (study, coding) WHERE quotable;
CREATE INDEX coding_quoted ON coding (study, participant) WHERE quotation IS NOT NULL;

-- Lists of an interview's codings are read in the order of their ids.
CREATE INDEX coding_in_interview ON coding (study, interview, coding);
DROP INDEX coding_of_interview;
