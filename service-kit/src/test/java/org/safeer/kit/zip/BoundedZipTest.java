package org.safeer.kit.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.zip.UnsoundZipException.Reason;

/** Without these, a small file could unpack until there is no memory left. */
class BoundedZipTest {

  private static final ZipBounds WIDE = new ZipBounds(100, 64 << 20, 5_000);

  @Test
  void entriesAreReadOrSkippedInTheirOrder() throws IOException {
    // Given
    byte[] file = packed("a.txt", new byte[] {1, 2}, "b\\c.txt", new byte[] {3});

    // When, then
    try (BoundedZip zip = zip(file, WIDE)) {
      assertThat(zip.next()).isEqualTo("a.txt");
      assertThat(zip.next()).isEqualTo("b/c.txt");
      assertThat(zip.read(1)).containsExactly(3);
      assertThat(zip.next()).isNull();
    }
  }

  @Test
  void moreEntriesThanAllowedAreNotRead() throws IOException {
    byte[] file = packed("a", new byte[1], "b", new byte[1], "c", new byte[1]);

    assertThat(refusal(file, new ZipBounds(2, 100, 10))).isEqualTo(Reason.ENTRIES);
  }

  @Test
  void whatIsSkippedCountsToo() throws IOException {
    byte[] random = new byte[600];
    new Random(1).nextBytes(random);
    byte[] file = packed("a", random, "b", random);

    assertThat(refusal(file, new ZipBounds(9, 1_000, 10))).isEqualTo(Reason.SIZE);
  }

  @Test
  void anEntryIsReadUpToItsOwnBound() throws IOException {
    byte[] file = packed("a", new byte[11]);

    try (BoundedZip zip = zip(file, WIDE)) {
      zip.next();
      assertThatThrownBy(() -> zip.read(10))
          .isInstanceOfSatisfying(
              UnsoundZipException.class,
              unsound -> assertThat(unsound.reason()).isEqualTo(Reason.SIZE));
    }
  }

  @Test
  void whatUnpacksToFarMoreThanItsSizeIsABomb() throws IOException {
    byte[] file = packed("a", new byte[32 << 20]);

    assertThat(refusal(file, WIDE)).isNull();
    assertThat(refusal(file, new ZipBounds(9, 64 << 20, 250))).isEqualTo(Reason.RATIO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a", "a/../../b", "/a", "\\a", "C:\\a", "c:a", "a\nb", ".."})
  void aNameThatLeadsOutOfTheFileIsRefused(String name) throws IOException {
    assertThat(refusal(packed(name, new byte[1]), WIDE)).isEqualTo(Reason.NAME);
  }

  @Test
  void aDamagedFileIsToldAsOne() throws IOException {
    byte[] random = new byte[10_000];
    new Random(2).nextBytes(random);
    byte[] whole = packed("a", random);
    byte[] half = new byte[5_000];
    System.arraycopy(whole, 0, half, 0, half.length);

    assertThat(refusal(half, WIDE)).isEqualTo(Reason.DAMAGED);
  }

  private static BoundedZip zip(byte[] file, ZipBounds bounds) {
    return new BoundedZip(new ByteArrayInputStream(file), bounds);
  }

  /** Why the file is not read to its end; null if it is. */
  private static Reason refusal(byte[] file, ZipBounds bounds) throws IOException {
    try (BoundedZip zip = zip(file, bounds)) {
      while (zip.next() != null) {
        // Skips it.
      }
      return null;
    } catch (UnsoundZipException unsound) {
      return unsound.reason();
    }
  }

  private static byte[] packed(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
