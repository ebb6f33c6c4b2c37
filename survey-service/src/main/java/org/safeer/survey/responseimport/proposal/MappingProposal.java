package org.safeer.survey.responseimport.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.mapping.AttributeColumn;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.ImportTarget;
import org.safeer.survey.responseimport.mapping.MetadataColumns;
import org.safeer.survey.responseimport.mapping.RegionColumn;
import org.safeer.survey.responseimport.mapping.SourceColumn;
import org.safeer.survey.responseimport.mapping.WeightColumn;
import org.safeer.survey.responseimport.proposal.MappingProposalView.ProposedPart;
import org.safeer.survey.responseimport.proposal.MappingProposalView.UnplacedColumn;

/** Proposes a mapping from what stands above a file's columns and in them. */
final class MappingProposal {

  /** Below this, nothing is better than a guess. */
  private static final double WORTH_TELLING = 0.4;

  private final ImportTarget target;
  private final Header header;
  private final ColumnNames refs;
  private final Set<ColumnProfile> free;
  private final Map<String, ItemNames> names = new LinkedHashMap<>();
  private final Map<String, Placed> placed = new HashMap<>();
  private final List<ProposedPart> parts = new ArrayList<>();

  MappingProposal(ImportTarget target, Header header, List<ColumnProfile> columns) {
    this.target = target;
    this.header = header;
    this.refs = new ColumnNames(header);
    this.free = new LinkedHashSet<>(columns);
    target
        .wording()
        .items()
        .forEach((item, wording) -> names.put(item, new ItemNames(item, wording)));
  }

  MappingProposalView propose() {
    splits();
    singles();
    specified();
    List<String> left = new ArrayList<>();
    List<Placed> items = new ArrayList<>();
    for (String item : names.keySet()) {
      if (placed.containsKey(item)) {
        items.add(placed.get(item));
      } else {
        left.add(item);
      }
    }
    ImportMapping mapping = mapping(items);
    List<UnplacedColumn> unplaced =
        free.stream()
            .map(column -> new UnplacedColumn(column.index(), header.name(column.index())))
            .toList();
    return new MappingProposalView(mapping, null, parts, left, unplaced);
  }

  /** What a file can hold answers to. */
  private List<PublishedItem> items() {
    return names.keySet().stream().map(target.questionnaire().items()::get).toList();
  }

  private void splits() {
    for (PublishedItem item : items()) {
      take(item, new SplitProposal(free, refs).find(item, names.get(item.item())));
    }
  }

  /** The best pairs first: a column answers one item, an item stands in one column. */
  private void singles() {
    List<Placed> candidates = new ArrayList<>();
    for (PublishedItem item : items()) {
      if (!placed.containsKey(item.item())) {
        SingleProposal proposal =
            new SingleProposal(
                item, target.wording().items().get(item.item()), names.get(item.item()));
        for (ColumnProfile column : free) {
          Placed one = proposal.of(column, refs);
          if (one != null && one.confidence() >= WORTH_TELLING) {
            candidates.add(one);
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Placed::confidence).reversed());
    for (Placed one : candidates) {
      boolean open = !placed.containsKey(one.column().item());
      if (open && free.containsAll(one.taken())) {
        take(target.questionnaire().items().get(one.column().item()), one);
      }
    }
  }

  private void specified() {
    placed.replaceAll(
        (item, one) -> {
          Placed more =
              SpecifyProposal.add(
                  one, target.questionnaire().items().get(item), names.get(item), free, refs);
          more.taken().forEach(free::remove);
          return more;
        });
  }

  private void take(PublishedItem item, Placed found) {
    if (found != null) {
      placed.put(item.item(), found);
      found.taken().forEach(free::remove);
    }
  }

  private ImportMapping mapping(List<Placed> items) {
    PeopleProposal people = new PeopleProposal(free, refs);
    RegionColumn region =
        taken(people.region(target.study().frame()), "/region", "Its texts are regions.")
            .map(people::mapped)
            .orElse(null);
    WeightColumn weight =
        taken(people.weight(), "/weight", "It is called a weight, and holds numbers.")
            .map(people::weighing)
            .orElse(null);
    Map<String, AttributeColumn> attributes = new LinkedHashMap<>();
    people
        .found(target.study().attributes().values())
        .forEach(
            (name, column) -> {
              String pointer = JsonPointers.of("attributes", name);
              String reason = "It holds what the study tells its participants apart by.";
              taken(Optional.of(column), pointer, reason);
              attributes.put(name, people.attribute(column));
            });
    SourceColumn source =
        taken(
                people.source(target.study().sources().values()),
                "/source",
                "Its texts are the study's sampling sources.")
            .map(people::found)
            .orElse(null);
    MetadataColumns metadata = metadata(new MetadataProposal(free, refs));
    for (int i = 0; i < items.size(); i++) {
      tell(JsonPointers.of("items", i), items.get(i));
    }
    return new ImportMapping(
        null,
        target.questionnaire().questionnaire(),
        target.questionnaire().questionnaireVersion(),
        null,
        null,
        header.rows().size(),
        null,
        null,
        region,
        attributes,
        null,
        source,
        metadata,
        weight,
        null,
        items.stream().map(one -> one.column().build()).toList());
  }

  private MetadataColumns metadata(MetadataProposal proposal) {
    String times = "It is called so, and holds times.";
    return new MetadataColumns(
            taken(proposal.started(), "/metadata/startedAt", times)
                .map(proposal::time)
                .orElse(null),
            taken(proposal.submitted(), "/metadata/submittedAt", times)
                .map(proposal::time)
                .orElse(null),
            taken(
                    proposal.language(),
                    "/metadata/language",
                    "It is called so, and holds language tags.")
                .map(proposal::languageIn)
                .orElse(null))
        .orNull();
  }

  private Optional<ColumnProfile> taken(
      Optional<ColumnProfile> column, String pointer, String reason) {
    column.ifPresent(
        one -> {
          free.remove(one);
          parts.add(
              new ProposedPart(pointer, List.of(header.name(one.index())), 0.8, List.of(reason)));
        });
    return column;
  }

  private void tell(String pointer, Placed one) {
    List<String> columns = one.taken().stream().map(c -> header.name(c.index())).toList();
    double confidence = Math.round(one.confidence() * 100) / 100.0;
    parts.add(new ProposedPart(pointer, columns, confidence, one.reasons()));
  }
}
