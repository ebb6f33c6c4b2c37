package org.safeer.interview.refi.reading;

import java.util.Set;

/** The names of all elements of both schemas: what has another name, no program agreed on. */
final class StandardNames {

  private static final Set<String> ELEMENTS =
      Set.of(
          "AudioSelection",
          "AudioSource",
          "BooleanValue",
          "Case",
          "Cases",
          "Code",
          "CodeBook",
          "CodeRef",
          "Codes",
          "Coding",
          "DateTimeValue",
          "DateValue",
          "Description",
          "Edge",
          "FloatValue",
          "Graph",
          "Graphs",
          "IntegerValue",
          "Link",
          "Links",
          "MemberCode",
          "MemberNote",
          "MemberSource",
          "Note",
          "NoteRef",
          "Notes",
          "PDFSelection",
          "PDFSource",
          "PictureSelection",
          "PictureSource",
          "PlainTextContent",
          "PlainTextSelection",
          "Project",
          "Representation",
          "SelectionRef",
          "Set",
          "Sets",
          "SourceRef",
          "Sources",
          "SyncPoint",
          "TextDescription",
          "TextSource",
          "TextValue",
          "Transcript",
          "TranscriptSelection",
          "User",
          "Users",
          "Variable",
          "VariableRef",
          "VariableValue",
          "Variables",
          "Vertex",
          "VideoSelection",
          "VideoSource");

  private StandardNames() {}

  static boolean knows(String element) {
    return ELEMENTS.contains(element);
  }
}
