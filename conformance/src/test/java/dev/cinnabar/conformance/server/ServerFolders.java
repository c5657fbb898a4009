package dev.cinnabar.conformance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where servers live: one folder of binaries per version, kept for the next run, and one folder of
 * data per run, deleted with it.
 *
 * <p>The place is the folder for temporary files and not the build's: a server that may not run as
 * root has to reach it as another user.
 */
final class ServerFolders {

  private static final Path ROOT =
      Path.of(System.getProperty("java.io.tmpdir"))
          .resolve("cinnabar-servers-" + System.getProperty("user.name"));

  private static final Duration LONGER_THAN_ANY_RUN = Duration.ofHours(12);

  private ServerFolders() {}

  /** Something that fills a folder. */
  interface Filling {
    void fill(Path folder) throws IOException;
  }

  /**
   * Returns a folder that is filled once for all runs. Several may fill it at the same time: the
   * first to finish wins, and nobody sees a folder half full.
   */
  static Path kept(String name, Filling filling) throws IOException {
    Path kept = ROOT.resolve(name);
    if (Files.isDirectory(kept)) {
      return kept;
    }
    Path mine = temporary("unpacking-");
    filling.fill(mine);
    try {
      Files.move(mine, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      delete(mine);
      if (!Files.isDirectory(kept)) {
        throw e;
      }
    }
    return kept;
  }

  /** Returns a new folder for this run, and deletes what runs left that were killed. */
  static Path temporary(String prefix) throws IOException {
    Files.createDirectories(ROOT);
    deleteLeftovers();
    Path folder = Files.createTempDirectory(ROOT, "run-" + prefix);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // A server under another user has to pass.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return folder;
  }

  private static void deleteLeftovers() throws IOException {
    Instant limit = Instant.now().minus(LONGER_THAN_ANY_RUN);
    for (Path folder : entries(ROOT)) {
      boolean temporary = folder.getFileName().toString().startsWith("run-");
      if (temporary && Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
        delete(folder);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  /** Deletes a folder as far as it goes. */
  static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // Another run deletes the same leftovers, or the next one will.
    }
  }
}
