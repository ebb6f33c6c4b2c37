package org.safeer.theme.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.theme.evidence.EvidenceChange.EvidenceDeleted;
import org.safeer.theme.evidence.EvidenceChange.EvidenceKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantWithdrawn;
import org.safeer.theme.evidence.EvidenceChange.StrandLeft;

/** The rules by which one state replaces another, without a database in the way. */
class EvidenceSheetTest {

  private static final String STUDY = "s";

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyOrderAndAnyRepetitionGiveTheSameCounts(long seed) {
    // Given
    Random random = new Random(seed);
    List<EvidenceChange> changes = changes(random);
    List<EvidenceChange> others = new ArrayList<>(changes);
    others.addAll(changes.subList(0, changes.size() / 2));
    Collections.shuffle(others, random);

    // When
    EvidenceSheet one = applied(changes);
    EvidenceSheet two = applied(others);

    // Then
    assertThat(two.counts()).as("seed " + seed).isEqualTo(one.counts());
    assertThat(two.evidence()).as("seed " + seed).isEqualTo(one.evidence());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theDifferencesOfManyPollsAddUpToTheWhole(long seed) {
    // Given
    List<EvidenceChange> changes = changes(new Random(seed));
    Map<CountKey, Long> sum = new TreeMap<>();
    EvidenceSheet sheet = new EvidenceSheet();

    // When
    for (EvidenceChange change : changes) {
      Map<CountKey, Long> before = sheet.counts();
      sheet.apply(change);
      Counts.difference(before, sheet.counts())
          .forEach((key, difference) -> sum.merge(key, difference, Long::sum));
    }
    sum.values().removeIf(count -> count == 0);

    // Then
    assertThat(sum).as("seed " + seed).isEqualTo(new TreeMap<>(sheet.counts()));
  }

  @Test
  void aDeletedPieceCanComeBackWithANewerVersion() {
    // Given
    UUID person = UUID.randomUUID();
    UUID id = UUID.randomUUID();
    EvidenceKey key = new EvidenceKey(EvidenceKind.CODING, STUDY, id);

    // When
    EvidenceSheet sheet =
        applied(
            List.of(
                new EvidenceDeleted(key, 5),
                coding(id, person, 4),
                coding(id, person, 6),
                new EvidenceDeleted(key, 5)));

    // Then
    assertThat(sheet.evidence()).containsKey(key);
    assertThat(sheet.deleted()).isEmpty();
  }

  private static EvidenceSheet applied(List<EvidenceChange> changes) {
    EvidenceSheet sheet = new EvidenceSheet();
    changes.forEach(sheet::apply);
    return sheet;
  }

  private static List<EvidenceChange> changes(Random random) {
    List<EvidenceChange> changes = new ArrayList<>();
    List<UUID> people = ids(random, 4);
    List<UUID> pieces = ids(random, 8);
    for (int version = 1; version <= 40; version++) {
      UUID person = people.get(random.nextInt(people.size()));
      int piece = random.nextInt(pieces.size());
      UUID owner = people.get(piece % people.size());
      changes.add(
          switch (random.nextInt(12)) {
            case 0, 1, 2 -> participant(person, version, random);
            case 3 -> withdrawal(person, version, random);
            case 4 -> deletion(pieces.get(piece), version, piece);
            default -> piece(pieces.get(piece), owner, version, piece, random);
          });
    }
    return changes;
  }

  private static EvidenceChange participant(UUID person, int version, Random random) {
    return new ParticipantKnown(
        new ParticipantEvidence(
            STUDY,
            person,
            version,
            random.nextBoolean() ? "gulf" : "europe",
            random.nextBoolean(),
            random.nextBoolean(),
            random.nextBoolean()));
  }

  /** Rare, or nothing would be left to count. */
  private static EvidenceChange withdrawal(UUID person, int version, Random random) {
    ParticipantKey key = new ParticipantKey(STUDY, person);
    return switch (random.nextInt(6)) {
      case 0 -> new ParticipantWithdrawn(key, version);
      case 1 -> new StrandLeft(new Departure(key, Strand.SURVEY), version);
      case 2 -> new StrandLeft(new Departure(key, Strand.INTERVIEW), version);
      default -> participant(person, version, random);
    };
  }

  private static EvidenceChange deletion(UUID id, int version, int piece) {
    EvidenceKind kind = piece % 2 == 0 ? EvidenceKind.CODING : EvidenceKind.RESPONSE;
    return new EvidenceDeleted(new EvidenceKey(kind, STUDY, id), version);
  }

  private static EvidenceChange piece(UUID id, UUID owner, int version, int piece, Random random) {
    if (piece % 2 == 0) {
      return coding(id, owner, version);
    }
    TreeMap<String, String> answers = new TreeMap<>();
    answers.put("pride", Bucket.value(random.nextInt(5)));
    return new EvidenceKnown(new ResponseEvidence(STUDY, id, owner, version, "main", 1, answers));
  }

  private static EvidenceChange coding(UUID id, UUID owner, int version) {
    QuotedWords words = version % 3 == 0 ? new QuotedWords(id, "words " + version, "en") : null;
    return new EvidenceKnown(new CodingEvidence(STUDY, id, owner, version, id, "media", words));
  }

  private static List<UUID> ids(Random random, int count) {
    return random.longs(count).mapToObj(bits -> new UUID(bits, bits)).toList();
  }
}
