-- For the filters on lists of responses: docs/filters.md says which there are.
CREATE INDEX response_answers ON response USING gin (answers jsonb_path_ops);
CREATE INDEX response_submitted_at ON response (study, submitted_at);
CREATE INDEX response_review ON response (study, review, id);
CREATE INDEX response_questionnaire ON response (study, questionnaire, id);
CREATE INDEX response_questionnaire_version ON response (study, questionnaire_version, id);
CREATE INDEX participant_attributes ON participant USING gin (attributes jsonb_path_ops);
CREATE INDEX participant_region ON participant (study, region, id);
