package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Codes with those that stand below them. */
@ApplicationScoped
public class CodeFamilies {

  private final CodebookRepository codebooks;
  private final CodeRepository codes;

  CodeFamilies(CodebookRepository codebooks, CodeRepository codes) {
    this.codebooks = codebooks;
    this.codes = codes;
  }

  /** Version of the study's codebook; 0 if it has none yet. */
  @Transactional
  public long version(String study) {
    return codebooks.version(study);
  }

  /** Each code of the study, with itself and all below it. */
  @Transactional
  public Map<String, Set<String>> withBelow(String study) {
    List<Code> all = codes.of(study);
    Map<String, String> parents = new HashMap<>();
    all.forEach(code -> parents.put(code.id.code(), code.parent));
    Map<String, Set<String>> below = new TreeMap<>();
    for (Code code : all) {
      String key = code.id.code();
      for (String above = key; above != null; above = parents.get(above)) {
        below.computeIfAbsent(above, none -> new TreeSet<>()).add(key);
      }
    }
    return below;
  }
}
