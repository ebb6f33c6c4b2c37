package org.safeer.survey.responseexport.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;

/**
 * A response with what is known of who gave it.
 *
 * @param source where the participant was found; null if that is not known
 * @param metadata how it was answered; null if nobody says
 * @param review key of the state, as the API spells it
 * @param weight how many people it stands for; null if it has no weight
 * @param raked its weight after the asked-for weighting; null if it has none
 */
public record ExportRow(
    UUID response,
    UUID participant,
    String region,
    Map<String, String> attributes,
    String source,
    int questionnaireVersion,
    Instant submittedAt,
    ResponseMetadata metadata,
    String review,
    BigDecimal weight,
    BigDecimal raked,
    Map<String, Answer> answers) {}
