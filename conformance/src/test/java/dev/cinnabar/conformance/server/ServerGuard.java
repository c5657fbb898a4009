package dev.cinnabar.conformance.server;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Runs a server as long as the tests run, in a process of its own: however the tests end, their end
 * of the standard input closes, and the server is stopped and its folder deleted. A hook inside the
 * tests would not see that they were killed.
 *
 * <p>Arguments: the folder to delete, then the command that starts the server.
 */
final class ServerGuard {

  private static final int SECONDS_TO_STOP = 10;

  private ServerGuard() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String[] command = Arrays.copyOfRange(arguments, 1, arguments.length);
    Process server =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT)
            .start();
    // Whoever interrupts a build interrupts this process as well.
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder), "stop the server"));
    Thread end = new Thread(() -> endWith(server), "end with the server");
    end.setDaemon(true);
    end.start();
    while (System.in.read() >= 0) {
      // Nothing is ever sent.
    }
  }

  private static void stop(Process server, Path folder) {
    if (!server.isAlive()) {
      return; // It could not start, and the tests read why in its log.
    }
    server.destroy();
    try {
      if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ServerFolders.delete(folder);
  }

  private static void endWith(Process server) {
    server.onExit().join();
    System.exit(1);
  }
}
