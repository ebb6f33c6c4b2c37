-- Not disposable: what people decided here. A rebuild never touches it.

CREATE TABLE theme (
  study      text        NOT NULL,
  theme      text        NOT NULL,
  title      jsonb       NOT NULL,
  definition jsonb       NOT NULL,
  items      jsonb       NOT NULL,
  codes      jsonb       NOT NULL,
  version    bigint      NOT NULL,
  edited_by  text        NOT NULL,
  edited_at  timestamptz NOT NULL,
  PRIMARY KEY (study, theme)
);

CREATE TABLE disclosure_policy (
  study        text    PRIMARY KEY,
  minimum_base integer NOT NULL CHECK (minimum_base >= minimum_cell),
  minimum_cell integer NOT NULL CHECK (minimum_cell >= 3),
  reason       text,
  version      bigint  NOT NULL,
  set_by       text    NOT NULL
);

CREATE SEQUENCE release_number;

CREATE TABLE release (
  study        text        NOT NULL,
  release      uuid        NOT NULL,
  number       bigint      NOT NULL UNIQUE,
  request_hash text        NOT NULL,
  status       text        NOT NULL CHECK (status IN ('draft', 'published')),
  author       text        NOT NULL,
  created_at   timestamptz NOT NULL,
  publication  bigint      UNIQUE,
  published_by text,
  published_at timestamptz,
  version      bigint      NOT NULL,
  title        jsonb       NOT NULL,
  synthetic    boolean     NOT NULL,
  frozen       jsonb       NOT NULL,
  PRIMARY KEY (study, release),
  CHECK ((status = 'published') = (publication IS NOT NULL)),
  CHECK (published_by IS NULL OR published_by <> author)
);
CREATE INDEX release_published ON release (study, publication) WHERE publication IS NOT NULL;

-- What a release says never changes, whoever asks: only the step from draft to published is open.
CREATE FUNCTION release_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status = 'published' OR NEW.frozen <> OLD.frozen
     OR NEW.title <> OLD.title OR NEW.author <> OLD.author THEN
    RAISE EXCEPTION 'a release is immutable';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER release_immutable BEFORE UPDATE OR DELETE ON release
  FOR EACH ROW EXECUTE FUNCTION release_is_immutable();

-- One row for every withdrawal carried out, whichever generation was live: it is told once.
CREATE TABLE erasure (
  study       text        NOT NULL,
  participant uuid        NOT NULL,
  version     bigint      NOT NULL,
  erased_at   timestamptz NOT NULL,
  erased      jsonb       NOT NULL,
  PRIMARY KEY (study, participant)
);
