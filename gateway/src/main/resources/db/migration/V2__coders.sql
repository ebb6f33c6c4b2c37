ALTER TABLE clients
  DROP CONSTRAINT clients_role_check,
  ADD CONSTRAINT clients_role_check CHECK (
    role IN ('researcher', 'coder', 'data-collector', 'output-checker', 'release-reader'));
