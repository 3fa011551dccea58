package monazite.query.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The baseline of reading: a zip inflated to nothing by the JDK, as a program of its own.
final class Inflation {
  private Inflation() {}

  public static void main(String[] arguments) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (ZipFile zip = new ZipFile(arguments[0])) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            bytes += read;
          }
        }
      }
    }
    System.out.println(bytes);
  }
}
