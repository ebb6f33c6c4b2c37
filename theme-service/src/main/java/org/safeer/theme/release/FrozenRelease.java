package org.safeer.theme.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.disclosure.ProtectedCode;
import org.safeer.theme.disclosure.ProtectedTable;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.instrument.ScalePoint;
import org.safeer.theme.metainference.Conclusion;

/**
 * What a release says, for ever. No hidden count is kept in it.
 *
 * @param basis why the study may hold what people said
 * @param method what was counted and how it was protected, in plain words
 */
record FrozenRelease(
    String attribution,
    String basis,
    int minimumBase,
    int minimumCell,
    String method,
    List<FrozenTheme> themes,
    Circumstances circumstances) {

  /**
   * @param quotations ids of the quotations, in their order; the words are kept apart, where they
   *     can be taken out
   * @param metaInference what the researchers conclude; null if they had not said
   */
  record FrozenTheme(
      String theme,
      Map<String, String> title,
      Map<String, String> definition,
      List<FrozenItem> items,
      List<FrozenCode> codes,
      List<UUID> quotations,
      Conclusion metaInference) {

    /** Releases of earlier days had no quotations. */
    FrozenTheme {
      quotations = quotations == null ? List.of() : quotations;
    }
  }

  /**
   * @param withheld why nothing of the item is shown, by its {@link Withholding}; null if something
   *     is
   * @param table null where no table could be made
   */
  record FrozenItem(
      String questionnaire,
      String item,
      Map<String, String> label,
      String polarity,
      List<ScalePoint> points,
      String withheld,
      ProtectedTable table) {

    ItemKey key() {
      return new ItemKey(questionnaire, item);
    }
  }

  record FrozenCode(String code, Map<String, String> label, ProtectedCode counts) {}

  /**
   * What must not have changed when the draft is published: it was made safe beside these earlier
   * releases, under this policy, and with the evidence of nobody who has withdrawn since.
   *
   * @param earlier the releases published before, oldest first
   */
  record Circumstances(long policyVersion, int withdrawals, List<UUID> earlier) {}
}
