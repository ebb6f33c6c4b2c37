-- How many people a response stands for, as the file it came with says.
ALTER TABLE response ADD COLUMN weight numeric CHECK (weight > 0);

-- How the file is read; all of those before this were read as their mappings say.
ALTER TABLE response_import ADD COLUMN file jsonb;
UPDATE response_import SET file =
    jsonb_build_object(
        'format', 'csv', 'delimiter', ',', 'charset', coalesce(mapping ->> 'charset', 'UTF-8'));
ALTER TABLE response_import ALTER COLUMN file SET NOT NULL;

-- What stands above the cell.
ALTER TABLE response_import_problem ADD COLUMN file_column text;
