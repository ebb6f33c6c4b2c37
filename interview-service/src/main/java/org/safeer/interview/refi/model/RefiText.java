package org.safeer.interview.refi.model;

import java.util.List;

/**
 * A text with what was selected in it: a source, a note, or the words of a source of another kind.
 *
 * @param guid of the source; of a source of another kind, that of its text
 * @param name null if not told
 * @param description null if not told
 * @param place path of the file that holds the text, {@code internal://…}; null if it stands in the
 *     document
 * @param text null if it could not be had
 * @param codings those of the text as a whole
 */
public record RefiText(
    TextKind kind,
    Guid guid,
    String name,
    String description,
    String place,
    String text,
    List<RefiSelection> selections,
    List<RefiCoding> codings,
    List<Guid> notes,
    List<RefiValue> values,
    Stamp stamp) {

  public RefiText {
    selections = List.copyOf(selections);
    codings = List.copyOf(codings);
    notes = List.copyOf(notes);
    values = List.copyOf(values);
  }

  /** The same with what was found at its place, and with its selections as they are meant. */
  public RefiText with(String found, List<RefiSelection> meant) {
    return new RefiText(
        kind, guid, name, description, place, found, meant, codings, notes, values, stamp);
  }
}
