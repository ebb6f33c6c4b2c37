-- Exports and imports of REFI-QDA files, which are done in the background. What an import was asked
-- to do may name people, so it is kept until the import ends and no longer.
CREATE TABLE qda_job (
  study         text COLLATE "C" NOT NULL,
  job           uuid NOT NULL,
  version       bigint NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('EXPORT', 'IMPORT')),
  status        text NOT NULL
                CHECK (status IN ('QUEUED', 'RUNNING', 'FINISHED', 'FAILED', 'OUTDATED')),
  asked         text,
  result        text,
  failure       text,
  requested_by  text NOT NULL,
  requested_as  text NOT NULL,
  requested_at  timestamptz NOT NULL,
  finished_at   timestamptz,
  claimed_by    uuid,
  claimed_until timestamptz,
  attempts      integer NOT NULL,
  PRIMARY KEY (study, job)
);
CREATE INDEX qda_job_open ON qda_job (requested_at) WHERE status IN ('QUEUED', 'RUNNING');

-- The file that an export made, or that an import is to read.
CREATE TABLE qda_file (
  study text COLLATE "C" NOT NULL,
  job   uuid NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (study, job),
  FOREIGN KEY (study, job) REFERENCES qda_job ON DELETE CASCADE
);
