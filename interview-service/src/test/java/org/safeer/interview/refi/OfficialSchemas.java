package org.safeer.interview.refi;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schemas as the standard's publisher has them: in the resource folder {@code refi-qda}, or in
 * the folder that the system property {@code refi.schemas} names.
 */
enum OfficialSchemas {
  PROJECT("Project-mrt2019.xsd"),
  CODEBOOK("Codebook-mrt2019.xsd");

  private final String file;

  OfficialSchemas(String file) {
    this.file = file;
  }

  /** Whether it is to be had. */
  boolean isThere() {
    return place() != null;
  }

  private URL place() {
    URL packed = OfficialSchemas.class.getResource("/refi-qda/" + file);
    String folder = System.getProperty("refi.schemas");
    File laid = folder == null ? null : new File(folder, file);
    try {
      return packed != null || laid == null || !laid.isFile() ? packed : laid.toURI().toURL();
    } catch (MalformedURLException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Throws what is wrong with a document. */
  void validate(String document) throws IOException, SAXException {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    Schema schema = factory.newSchema(place());
    schema.newValidator().validate(new StreamSource(new StringReader(document)));
  }
}
