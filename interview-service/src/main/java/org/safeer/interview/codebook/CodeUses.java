package org.safeer.interview.codebook;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What is coded by codes, for it follows a code that is merged or split. */
public interface CodeUses {

  /**
   * What became of the codings of a code.
   *
   * @param moved how many bear the other code now
   * @param doublesRemoved how many were deleted, for they said what another one says
   */
  record Moved(int moved, int doublesRemoved) {}

  /**
   * Gives everything that is coded by one code the other, in the caller's transaction, which holds
   * both codes. Where somebody had coded the same words by the other already, one of the two goes.
   */
  Moved moveAll(String study, String from, String into);

  /**
   * The codes of those of the codings that there are; nobody else writes to these until the
   * caller's transaction ends.
   */
  Map<UUID, String> hold(String study, Collection<UUID> codings);

  /** Gives codings that the caller holds other codes, by their ids. */
  void move(String study, Map<UUID, String> codes);
}
