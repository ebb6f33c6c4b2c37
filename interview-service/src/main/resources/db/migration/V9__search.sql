-- Who speaks, as far as analysis compares people. Of those known already nothing says so: they are
-- read once more.
ALTER TABLE participant_copy
  ADD COLUMN region     text,
  ADD COLUMN attributes jsonb NOT NULL DEFAULT '{}';
UPDATE consumer_position SET position = 0 WHERE topic = 'safeer.participants';

-- What of a turn is searched: its first 200,000 characters, for no more is sure to fit, with blanks
-- for signs that some locales take for letters. Nothing moves by that.
CREATE FUNCTION searched_text(said text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN translate(left(said, 200000), U&'\061F\06D4\060C\061B\066A\2026\201C\201D\00AB\00BB\2018\2019\2013\2014\0001\0002', repeat(' ', 16));

-- How the words of a turn are reduced to their stems; "simple" leaves them as they are.
ALTER TABLE turn ADD COLUMN search_language regconfig NOT NULL DEFAULT 'simple';
UPDATE turn t
SET search_language = CASE lower(split_part(i.language, '-', 1))
    WHEN 'ar' THEN 'arabic'::regconfig
    WHEN 'de' THEN 'german'::regconfig
    WHEN 'en' THEN 'english'::regconfig
    WHEN 'es' THEN 'spanish'::regconfig
    WHEN 'fr' THEN 'french'::regconfig
    ELSE 'simple'::regconfig END
FROM interview i
WHERE i.study = t.study AND i.interview = t.interview;
ALTER TABLE turn
  ADD COLUMN words tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector(search_language, searched_text(text))) STORED;
CREATE INDEX turn_words ON turn USING gin (words);

-- Each turn a coding reaches into, with the part of it that is coded: code points, end exclusive.
CREATE VIEW coded_turn AS
SELECT c.study, c.coding, c.interview, c.participant, c.code, t.turn,
       CASE WHEN t.turn = c.turn THEN c.start_at ELSE 0 END AS start_at,
       CASE WHEN t.turn = c.end_turn THEN c.end_at ELSE char_length(t.text) END AS end_at
FROM coding c
JOIN turn t
  ON t.study = c.study AND t.interview = c.interview AND t.turn BETWEEN c.turn AND c.end_turn;
CREATE INDEX coding_at_turn ON coding (study, interview, turn);
