package org.safeer.survey.xlsform.workbook;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Puts a text together that formats may break into runs; how an East Asian text is pronounced does
 * not belong to it.
 */
final class TextParts {

  private final StringBuilder text = new StringBuilder();
  private boolean within;
  private boolean pronounced;

  void accept(XMLStreamReader event) {
    switch (event.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> turn(event.getLocalName(), true);
      case XMLStreamConstants.END_ELEMENT -> turn(event.getLocalName(), false);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> {
        if (within && !pronounced) {
          text.append(event.getText());
        }
      }
      default -> {
        // Comments and the like are no text.
      }
    }
  }

  private void turn(String element, boolean begins) {
    if (element.equals("rPh")) {
      pronounced = begins;
    } else if (element.equals("t")) {
      within = begins;
    }
  }

  /** What was put together; begins anew. */
  String take() {
    String whole = text.toString();
    text.setLength(0);
    return CellText.decoded(whole);
  }
}
