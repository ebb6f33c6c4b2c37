package org.safeer.interview.qda.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.codebook.PutCodeRequest;
import org.safeer.interview.qda.exporting.CodeTexts;
import org.safeer.interview.qda.exporting.QdaIds;
import org.safeer.interview.qda.importing.PlannedCode.Outcome;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.reading.Findings;
import org.safeer.interview.text.Keys;
import org.safeer.interview.transcript.CodePoints;

/**
 * Finds for each code of a project the one of the study: by the key that Safeer wrote into its
 * description, by its GUID, then by a label that is its name. One that is not found gets a key made
 * of its name, and of its GUID where that is taken, so that a second import finds the first's
 * codes.
 */
public final class CodePlan {

  private static final String PATH = "/Project/CodeBook/Codes/Code";
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_KEY = 48;
  private static final int DISTINCT = 8;
  private static final int SHORT_COLOUR = 4;

  private final Map<String, CodeView> stored;
  private final Map<Guid, String> storedByGuid = new HashMap<>();
  private final Map<String, PlannedCode> planned = new LinkedHashMap<>();
  private final Map<Guid, PlannedCode> byGuid = new HashMap<>();
  private final String language;
  private final Findings findings;

  /**
   * @param codebook what the study has
   * @param language of texts that do not tell theirs
   */
  public CodePlan(
      List<RefiCode> codes, List<CodeView> codebook, String language, Findings findings) {
    this.stored =
        codebook.stream().collect(Collectors.toMap(CodeView::code, code -> code, (a, b) -> a));
    stored.keySet().forEach(key -> storedByGuid.put(QdaIds.code(key), key));
    this.language = language;
    this.findings = findings;
    codes.forEach(code -> plan(code, null));
  }

  /** All of them, each behind the one it belongs under. */
  public List<PlannedCode> codes() {
    return List.copyOf(planned.values());
  }

  /** The one that the GUID names; null if the project has none such. */
  public PlannedCode of(Guid guid) {
    return byGuid.get(guid);
  }

  private void plan(RefiCode code, String parent) {
    noteLeft(code);
    String name = code.name().isBlank() ? "Code " + short8(code.guid()) : code.name().strip();
    CodeTexts texts = CodeTexts.read(name, code.description(), language);
    String key = key(code, name, texts.key());
    PutCodeRequest request =
        new PutCodeRequest(
            cut(texts.label(), LONGEST_LABEL),
            cut(texts.definition(), LONGEST_TEXT),
            cut(texts.includes(), LONGEST_TEXT),
            cut(texts.excludes(), LONGEST_TEXT),
            cut(texts.example(), LONGEST_TEXT),
            colour(code.color()),
            parent);
    PlannedCode one = new PlannedCode(code.guid(), key, request, outcome(code, key, request));
    planned.putIfAbsent(key, one);
    byGuid.put(code.guid(), one);
    code.codes().forEach(below -> plan(below, key));
  }

  private void noteLeft(RefiCode code) {
    if (!code.codable()) {
      findings.add("unsupported", PATH + "/@isCodable");
    }
    code.notes().forEach(note -> findings.add("unsupported", PATH + "/NoteRef"));
  }

  private String key(RefiCode code, String name, String written) {
    if (written != null) {
      return written;
    }
    if (storedByGuid.containsKey(code.guid())) {
      return storedByGuid.get(code.guid());
    }
    String made = slug(name, code.guid());
    String apart = made + "-" + short8(code.guid());
    if (isNamed(apart, name)) {
      return apart;
    }
    List<String> alike =
        stored.keySet().stream()
            .filter(one -> isNamed(one, name) && !planned.containsKey(one))
            .sorted()
            .toList();
    if (alike.size() == 1) {
      return alike.get(0);
    }
    boolean free = !stored.containsKey(made) || isNamed(made, name);
    return free && !planned.containsKey(made) ? made : apart;
  }

  /** Whether the study has a code of this key, one of whose labels is the name. */
  private boolean isNamed(String key, String name) {
    return stored.containsKey(key) && stored.get(key).label().containsValue(name);
  }

  private Outcome outcome(RefiCode code, String key, PutCodeRequest request) {
    CodeView known = stored.get(key);
    if (known == null) {
      return Outcome.NEW;
    }
    boolean silent = code.description() == null || code.description().isBlank();
    boolean same =
        known.label().equals(request.label())
            && known.definition().equals(request.definition())
            && Objects.equals(known.includes(), request.includes())
            && Objects.equals(known.excludes(), request.excludes())
            && Objects.equals(known.example(), request.example())
            && (request.colour() == null || request.colour().equalsIgnoreCase(known.colour()))
            && Objects.equals(known.parent(), request.parent());
    return same || silent ? Outcome.MATCHED : Outcome.CONFLICTING;
  }

  /** Each of the three digits of a short one stands for two. */
  private static String colour(String color) {
    if (color == null || color.length() != SHORT_COLOUR) {
      return color;
    }
    return "#" + color.substring(1).replaceAll("(.)", "$1$1");
  }

  private Map<String, String> cut(Map<String, String> texts, int longest) {
    if (texts == null) {
      return null;
    }
    Map<String, String> cut = new LinkedHashMap<>();
    texts.forEach(
        (tag, text) -> {
          if (text.length() > longest) {
            findings.add("cut", PATH);
          }
          cut.put(tag, CodePoints.cut(text, longest));
        });
    return cut;
  }

  private static String slug(String name, Guid guid) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String key = plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain;
    return Keys.isKey(key) ? key : "code-" + short8(guid);
  }

  private static String short8(Guid guid) {
    return guid.toString().substring(0, DISTINCT);
  }

  /** How many stand so to the codebook. */
  public int count(Outcome outcome) {
    return (int) planned.values().stream().filter(one -> one.outcome() == outcome).count();
  }
}
