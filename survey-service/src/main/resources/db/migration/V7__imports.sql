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

-- Whether it only tells what would become of the rows.
ALTER TABLE response_import ADD COLUMN dry_run boolean NOT NULL DEFAULT false;

-- The file's header, in rows numbered up to 0, and the rows that were not taken, for whoever mends
-- them; kept for a month.
CREATE TABLE response_import_row (
    study       text   NOT NULL,
    import      uuid   NOT NULL,
    number      bigint NOT NULL,
    -- The number it keeps when it is imported again.
    record      bigint NOT NULL,
    line        bigint NOT NULL,
    cells       jsonb  NOT NULL,
    -- Whose row it is, so that a withdrawal finds it; null for a header.
    participant uuid,
    PRIMARY KEY (study, import, number),
    FOREIGN KEY (study, import) REFERENCES response_import
);
CREATE INDEX response_import_row_participant ON response_import_row (study, participant);
CREATE INDEX response_import_problem_line ON response_import_problem (study, import, line);
