package org.safeer.interview.refi.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.Stamp;

/** Reads attributes as the schemas type them; one that breaks its type is noted. */
final class Fields {

  private static final Pattern COLOR = Pattern.compile("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})");
  private static final int LONGEST_NUMBER = 9;

  private final RefiXml xml;

  Fields(RefiXml xml) {
    this.xml = xml;
  }

  /** The GUID that this attribute must hold; one that is none is told apart all the same. */
  Guid guid(String name) {
    Guid given = reference(name);
    if (given == null) {
      xml.note("value", "/@" + name);
      return Guid.inPlaceOf("element " + xml.ordinal());
    }
    return given;
  }

  /** The GUID in this attribute; null if it is not there. */
  Guid reference(String name) {
    String written = xml.attribute(name);
    if (written == null || written.isBlank()) {
      return null;
    }
    Guid guid = Guid.parse(written);
    if (guid == null) {
      xml.note("value", "/@" + name);
      return Guid.inPlaceOf(written);
    }
    return guid;
  }

  /** A number that is not negative; -1 if this attribute holds none. */
  int number(String name) {
    String written = xml.attribute(name);
    String digits = written == null ? "" : written.strip();
    boolean sound = !digits.isEmpty() && digits.length() <= LONGEST_NUMBER;
    if (sound && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(digits);
    }
    xml.note("value", "/@" + name);
    return -1;
  }

  /** True unless it is said to be false. */
  boolean flag(String name) {
    String written = xml.attribute(name);
    if (written == null) {
      xml.note("value", "/@" + name);
      return true;
    }
    String word = written.strip();
    return !word.equalsIgnoreCase("false") && !word.equals("0");
  }

  /** A colour; null if this attribute holds none. */
  String color(String name) {
    String written = xml.attribute(name);
    if (written == null || written.isBlank()) {
      return null;
    }
    if (COLOR.matcher(written.strip()).matches()) {
      return written.strip();
    }
    xml.note("value", "/@" + name);
    return null;
  }

  /** Who and when, of which the attributes have these names for who made it and changed it. */
  Stamp stamp(String createdBy, String modifiedBy) {
    return new Stamp(
        reference(createdBy),
        time("creationDateTime"),
        reference(modifiedBy),
        time("modifiedDateTime"));
  }

  /** A time; one without a zone is taken for UTC; null if this attribute holds none. */
  Instant time(String name) {
    String written = xml.attribute(name);
    if (written == null || written.isBlank()) {
      return null;
    }
    try {
      TemporalAccessor read = DateTimeFormatter.ISO_DATE_TIME.parse(written.strip());
      return LocalDateTime.from(read).toInstant(offset(read));
    } catch (DateTimeException noTime) {
      xml.note("value", "/@" + name);
      return null;
    }
  }

  private static ZoneOffset offset(TemporalAccessor read) {
    return read.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(read) : ZoneOffset.UTC;
  }
}
