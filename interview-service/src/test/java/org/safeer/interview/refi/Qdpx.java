package org.safeer.interview.refi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs entries as any program might, or as none would. */
final class Qdpx {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  Qdpx with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Qdpx with(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** An entry of so many times the same mebibyte of nothing. */
  Qdpx withZeros(String name, int mebibytes) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < mebibytes; i++) {
        zip.write(nothing);
      }
      zip.closeEntry();
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  byte[] file() {
    try {
      zip.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
