package org.safeer.interview.refi;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import org.safeer.interview.refi.reading.UnreadableRefiException;

/** Files that are made to hurt, with the rule by which each is refused. */
final class HostileFiles {

  private static final String PROJECT = "<Project xmlns='urn:QDA-XML:project:1.0' name='P'>";
  private static final int MIB = 1 << 20;

  private HostileFiles() {}

  /** What is sent, and the rule that refuses it. */
  record Hostile(String rule, Supplier<byte[]> file) {}

  /** Reads each of them; run on its own, with as little memory as may do. */
  public static void main(String[] arguments) {
    all().forEach((name, hostile) -> System.out.println(name + ": " + outcome(hostile)));
  }

  private static String outcome(Hostile hostile) {
    byte[] file = hostile.file.get();
    long begun = System.nanoTime();
    String rule;
    try {
      RefiFile.read(file);
      rule = "read";
    } catch (UnreadableRefiException refused) {
      rule = refused.rule();
    }
    long millis = (System.nanoTime() - begun) / 1_000_000;
    String as = rule.equals(hostile.rule) ? "as it should be" : "and not " + hostile.rule;
    return rule + " " + as + (millis < 10_000 ? "" : ", but after " + millis + " ms");
  }

  static Map<String, Hostile> all() {
    Map<String, Hostile> all = new LinkedHashMap<>();
    all.put(
        "a document that unpacks to 300 MiB", new Hostile("zip-ratio", () -> bomb("project.qde")));
    all.put(
        "a text that unpacks to 300 MiB", new Hostile("zip-ratio", () -> bomb("sources/a.txt")));
    all.put(
        "a film that unpacks to 300 MiB", new Hostile("zip-ratio", () -> bomb("sources/a.mp4")));
    all.put("an entry that unpacks to 2 GiB", new Hostile("zip-ratio", HostileFiles::twoGibibytes));
    all.put("an entry that claims 2 GiB", new Hostile("zip-size", HostileFiles::claiming));
    all.put("a text of 9 MiB", new Hostile("zip-size", HostileFiles::longText));
    all.put("20,000 entries", new Hostile("zip-entries", HostileFiles::manyEntries));
    for (String name :
        new String[] {
          "../project.qde", "sources/../../a.txt", "/etc/a", "C:\\a.txt", "..\\a.txt", "a\u0000b"
        }) {
      all.put("the entry " + name.replace('\0', '0'), new Hostile("zip-name", () -> named(name)));
    }
    all.put("two documents", new Hostile("zip-twice", HostileFiles::twoDocuments));
    all.put("two texts of one name", new Hostile("zip-twice", HostileFiles::twoTexts));
    all.put("no document", new Hostile("zip-project", () -> new Qdpx().with("a", "b").file()));
    all.put("half a file", new Hostile("zip", HostileFiles::half));
    all.put("an encrypted file", new Hostile("zip", HostileFiles::encrypted));
    all.put("an external entity", new Hostile("doctype", () -> xml(external())));
    all.put("an external document type", new Hostile("doctype", () -> xml(externalType())));
    all.put("a billion laughs", new Hostile("doctype", () -> xml(laughs())));
    all.put("an unknown entity", new Hostile("xml", () -> xml(PROJECT + "&no;</Project>")));
    all.put("codes 100,000 deep", new Hostile("depth", () -> xml(deep())));
    all.put("600,000 elements", new Hostile("elements", () -> xml(wide())));
    all.put("20,000 attributes", new Hostile("xml", () -> xml(attributes())));
    all.put("a text without an end", new Hostile("text-size", () -> xml(endless())));
    all.put("half a document", new Hostile("xml", () -> xml(PROJECT + "<Users>")));
    all.put("two roots", new Hostile("xml", () -> xml(PROJECT + "</Project><Project/>")));
    all.put("another root", new Hostile("root", () -> xml("<html/>")));
    all.put("no XML", new Hostile("xml", () -> xml("GIF89a")));
    all.put("nothing", new Hostile("xml", () -> new byte[0]));
    all.put("33 MiB", new Hostile("file-size", () -> new byte[33 * MIB]));
    for (String path :
        new String[] {
          "absolute:///etc/passwd",
          "ABSOLUTE://C:/a.txt",
          "file:///etc/passwd",
          "/etc/passwd",
          "C:\\a.txt",
          "\\\\server\\share\\a.txt"
        }) {
      all.put("a text at " + path, new Hostile("absolute-path", () -> at(path)));
    }
    all.put("a text above", new Hostile("path", () -> at("internal://../a.txt")));
    all.put(
        "a text in a folder", new Hostile("path", () -> at("internal://sources/b/../../a.txt")));
    return all;
  }

  private static byte[] bomb(String entry) {
    return new Qdpx().withZeros(entry, 300).file();
  }

  /** Packed, 64 MiB of nothing are as good as the next 64. */
  private static byte[] twoGibibytes() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(new byte[64 * MIB]);
    byte[] buffer = new byte[MIB];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
    deflater.end();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header("project.qde", 8, 8, 0));
    for (int i = 0; i < 32; i++) {
      file.write(buffer, 0, length);
    }
    return file.toByteArray();
  }

  private static byte[] claiming() {
    return header("project.qde", 0, 0, Integer.MIN_VALUE);
  }

  private static byte[] header(String name, int flags, int method, int size) {
    return ByteBuffer.allocate(30 + name.length())
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x04034b50)
        .putShort((short) 20)
        .putShort((short) flags)
        .putShort((short) method)
        .putInt(0)
        .putInt(0)
        .putInt(size)
        .putInt(size)
        .putShort((short) name.length())
        .putShort((short) 0)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .array();
  }

  private static byte[] longText() {
    StringBuilder text = new StringBuilder(9 * MIB);
    for (int i = 0; text.length() < 9 * MIB; i++) {
      text.append(Integer.toHexString(i * 0x9E3779B9));
    }
    return new Qdpx().with("sources/a.txt", text.toString()).file();
  }

  private static byte[] manyEntries() {
    Qdpx zip = new Qdpx();
    for (int i = 0; i < 20_000; i++) {
      zip.with("a" + i, new byte[0]);
    }
    return zip.file();
  }

  private static byte[] named(String name) {
    return new Qdpx().with("project.qde", PROJECT + "</Project>").with(name, "text").file();
  }

  private static byte[] twoDocuments() {
    return new Qdpx().with("project.qde", PROJECT + "</Project>").with("Project.QDE", "").file();
  }

  private static byte[] twoTexts() {
    return new Qdpx().with("sources/a.txt", "a").with("Sources/A.TXT", "b").file();
  }

  private static byte[] half() {
    byte[] whole = longText();
    byte[] half = new byte[whole.length / 3];
    System.arraycopy(whole, 0, half, 0, half.length);
    return half;
  }

  private static byte[] encrypted() {
    byte[] file = new Qdpx().with("project.qde", PROJECT + "</Project>").file();
    file[6] |= 1;
    return file;
  }

  private static String external() {
    return "<!DOCTYPE Project [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
        + PROJECT
        + "&e;</Project>";
  }

  private static String externalType() {
    return "<!DOCTYPE Project SYSTEM 'http://127.0.0.1:1/a.dtd'>" + PROJECT + "</Project>";
  }

  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE Project [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 20; i++) {
      entities.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    return entities + "]>" + PROJECT + "<Description>&l19;</Description></Project>";
  }

  private static String deep() {
    return PROJECT + "<CodeBook><Codes>" + "<Code name='a'>".repeat(100_000);
  }

  private static String wide() {
    return PROJECT + "<CodeBook><Codes>" + "<Code name='a'/>".repeat(600_000);
  }

  private static String attributes() {
    StringBuilder tag = new StringBuilder("<Project ");
    for (int i = 0; i < 20_000; i++) {
      tag.append("a").append(i).append("='' ");
    }
    return tag + "/>";
  }

  private static String endless() {
    return PROJECT + "<Description>" + "words ".repeat(2 * MIB);
  }

  private static byte[] xml(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] at(String path) {
    String source =
        "<Sources><TextSource guid='11111111-2222-3333-4444-555555555555' plainTextPath='%s'/>"
            .formatted(path);
    return xml(PROJECT + source + "</Sources></Project>");
  }
}
