-- Who has left one strand of a study and stays in the other: kept for ever, like withdrawals, so
-- that nothing late of it is counted again.
CREATE TABLE withdrawn_strand (
  generation  integer NOT NULL,
  study       text    NOT NULL,
  participant uuid    NOT NULL,
  strand      text    NOT NULL CHECK (strand IN ('survey', 'interview')),
  version     bigint  NOT NULL,
  PRIMARY KEY (participant, study, strand, generation)
);

-- An erasure is told once of each scope: all, or one strand.
ALTER TABLE erasure
  ADD COLUMN scope text NOT NULL DEFAULT 'all',
  DROP CONSTRAINT erasure_pkey,
  ADD PRIMARY KEY (study, participant, scope);
ALTER TABLE erasure ALTER COLUMN scope DROP DEFAULT;
