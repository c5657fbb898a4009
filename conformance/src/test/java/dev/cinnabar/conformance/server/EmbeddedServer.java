package dev.cinnabar.conformance.server;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process under a {@link ServerGuard}, and the connection that watches it start. */
final class EmbeddedServer {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int MILLISECONDS_BETWEEN_ATTEMPTS = 50;

  /** How one tries to connect. */
  interface Attempt {
    Connection connect() throws SQLException;
  }

  private EmbeddedServer() {}

  /** Returns a port that nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Starts a server that ends with this process.
   *
   * @param folder what is deleted in the end
   * @param command the command that runs the server in the foreground
   * @param attempt how one tries to connect
   * @return the first connection that the server accepted
   */
  static Connection start(Path folder, List<String> command, Attempt attempt)
      throws IOException, InterruptedException {
    List<String> guarded = new ArrayList<>();
    guarded.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    guarded.addAll(List.of("-Xmx16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    guarded.addAll(List.of("-cp", ownClasses(), ServerGuard.class.getName(), folder.toString()));
    guarded.addAll(command);
    File log = folder.resolve("server.log").toFile();
    Process guard =
        new ProcessBuilder(guarded)
            .redirectOutput(log)
            .redirectError(Redirect.appendTo(log))
            .start();
    return connect(guard, log.toPath(), attempt);
  }

  /** The guard needs nothing but the classes of this package. */
  private static String ownClasses() {
    try {
      return Path.of(ServerGuard.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Connection connect(Process guard, Path log, Attempt attempt)
      throws IOException, InterruptedException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        return attempt.connect();
      } catch (SQLException e) {
        boolean ended = guard.waitFor(MILLISECONDS_BETWEEN_ATTEMPTS, TimeUnit.MILLISECONDS);
        if (ended || Instant.now().isAfter(limit)) {
          String said = text(log);
          guard.getOutputStream().close();
          throw new IOException("The server does not answer. Its log:\n" + said, e);
        }
      }
    }
  }

  /** Runs a command to its end. */
  static void run(Path folder, List<String> command, Redirect input)
      throws IOException, InterruptedException {
    Path log = folder.resolve("set-up.log");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed:\n" + text(log));
    }
  }

  private static String text(Path log) throws IOException {
    return Files.readString(log);
  }
}
