-- The version under which a sandbox was last emptied.
ALTER TABLE study ADD COLUMN reset_version bigint NOT NULL DEFAULT 0;

-- What a release says still never changes; but those of an emptied sandbox may go.
CREATE OR REPLACE FUNCTION release_is_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.synthetic AND OLD.study = current_setting('safeer.emptied_sandbox', true) THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'a release is immutable';
  END IF;
  IF OLD.status = 'published' OR NEW.frozen <> OLD.frozen
     OR NEW.title <> OLD.title OR NEW.author <> OLD.author THEN
    RAISE EXCEPTION 'a release is immutable';
  END IF;
  RETURN NEW;
END $$;
