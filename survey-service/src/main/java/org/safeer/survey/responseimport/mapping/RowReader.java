package org.safeer.survey.responseimport.mapping;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.id.Ids;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.Submission;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.study.Region;

/** Turns rows into participants and responses, by the mapping. */
public final class RowReader {

  private final ImportTarget target;
  private final ImportMapping mapping;
  private final Columns columns;
  private final RegionReader region;
  private final AttributeReader attributes;
  private final SourceReader source;
  private final MetadataReader metadata;
  private final Map<String, ItemReader> items = new LinkedHashMap<>();

  /**
   * @param columns where the mapping's columns are in the file; all of them must be there
   */
  public RowReader(ImportTarget target, ImportMapping mapping, Columns columns) {
    this.target = target;
    this.mapping = mapping;
    this.columns = columns;
    this.region =
        mapping.region() == null
            ? null
            : new RegionReader(mapping.region(), columns, target.study().frame());
    this.attributes = new AttributeReader(mapping, target.study(), columns);
    this.source =
        mapping.source() == null
            ? null
            : new SourceReader(mapping.source(), columns, target.study().sources());
    this.metadata = new MetadataReader(mapping.metadata(), columns);
    mapping
        .items()
        .forEach(
            item -> items.put(item.item(), ItemReaders.of(item, columns, target, mapping.guard())));
  }

  /** What a row says, and what of it cannot be understood. */
  public RowDraft read(SourceRow read) {
    RowFindings found = new RowFindings();
    SourceRow row = columns.record() < 0 ? read : RecordNumbers.original(read);
    long record = columns.record() < 0 ? row.number() : RecordNumbers.of(row, columns, found);
    Registration registration =
        new Registration(
            id(record, "participant"),
            region(row, found),
            attributes.read(row, found),
            source == null ? null : source.read(row, found.at("source")),
            mapping.basis());
    Submission submission =
        Submission.of(
                id(record, "response"),
                registration.participant(),
                mapping.questionnaire(),
                mapping.questionnaireVersion(),
                answers(row, found))
            .weighing(weight(row, found))
            .with(metadata.read(row, found))
            .at(metadata.submittedAt(row, found));
    if (found.none()) {
      // Before the participant is registered: a refused row must leave nothing behind.
      submission = submission.checked(target.questionnaire());
      found.addAll(submission.errors(), columns);
    }
    return new RowDraft(row, record, registration, submission, found.errors());
  }

  /** The same row of the same import has the same ids, whenever it is read. */
  private UUID id(long record, String kind) {
    String study = target.study().study();
    return Ids.v5(study + "/" + mapping.importKey() + "/" + record + "/" + kind);
  }

  private String region(SourceRow row, RowFindings found) {
    return region == null ? Region.UNKNOWN : region.read(row, found.at("region"));
  }

  private Map<String, Answer> answers(SourceRow row, RowFindings found) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    items.forEach(
        (item, reader) -> {
          Answer answer = reader.read(row, found.at("answers", item));
          if (answer != null) {
            answers.put(item, answer);
          }
        });
    return answers;
  }

  /** Null if there is none. */
  private BigDecimal weight(SourceRow row, RowFindings found) {
    if (mapping.weight() == null) {
      return null;
    }
    int place = columns.of(mapping.weight().column());
    String text = row.cell(place);
    if (text == null || text.isEmpty()) {
      return null;
    }
    BigDecimal weight = Cells.number(text, ",".equals(mapping.weight().decimal()));
    if (!Submission.isWeight(weight)) {
      found.at("weight").add(place, "weight", "must be a number above 0");
    }
    return weight;
  }
}
