package org.safeer.interview.refi.model;

import java.util.List;

/**
 * What a {@code .qdpx} file holds.
 *
 * @param origin the program that wrote it; null if not told
 * @param description null if not told
 * @param noteRefs of the notes, those about the project as a whole
 */
public record RefiProject(
    String name,
    String origin,
    Stamp stamp,
    List<RefiUser> users,
    List<RefiCode> codes,
    List<RefiVariable> variables,
    List<RefiCase> cases,
    List<RefiText> sources,
    List<RefiText> notes,
    List<RefiSet> sets,
    String description,
    List<Guid> noteRefs) {

  public RefiProject {
    users = List.copyOf(users);
    codes = List.copyOf(codes);
    variables = List.copyOf(variables);
    cases = List.copyOf(cases);
    sources = List.copyOf(sources);
    notes = List.copyOf(notes);
    sets = List.copyOf(sets);
    noteRefs = List.copyOf(noteRefs);
  }

  /** The same with other texts. */
  public RefiProject with(List<RefiText> newSources, List<RefiText> newNotes) {
    return new RefiProject(
        name,
        origin,
        stamp,
        users,
        codes,
        variables,
        cases,
        newSources,
        newNotes,
        sets,
        description,
        noteRefs);
  }
}
