-- Where a participant was found; a withdrawal forgets it with all else.
ALTER TABLE participant
    ADD COLUMN source text,
    ADD CHECK (status = 'ACTIVE' OR source IS NULL);

-- How participants were found is told by language from now on.
UPDATE study
   SET definition = definition - 'samplingDesign'
       || jsonb_build_object('sampling', jsonb_build_object(
              'design', jsonb_build_object(definition -> 'languages' ->> 0,
                                           definition -> 'samplingDesign')))
 WHERE definition ? 'samplingDesign';
