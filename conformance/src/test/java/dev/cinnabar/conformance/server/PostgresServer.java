package dev.cinnabar.conformance.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL, from the binaries of zonky.io.
 *
 * <p>It refuses to run as root; for root it runs as the user nobody.
 */
final class PostgresServer implements Server {

  private static final String NOBODY = "65534";

  private final int port;
  private final Connection administration;
  private int databases;

  private PostgresServer(int port, Connection administration) {
    this.port = port;
    this.administration = administration;
  }

  /** Starts a server, or returns nothing where there are no binaries for this machine. */
  static Optional<PostgresServer> start() throws IOException, InterruptedException {
    String archive = archive();
    if (PostgresServer.class.getResource(archive) == null) {
      return Optional.empty();
    }
    Path programs = ServerFolders.kept(version(), folder -> unpack(archive, folder)).resolve("bin");
    Path folder = ServerFolders.temporary("postgres-");
    Path data = Files.createDirectory(folder.resolve("data"));
    if (Platform.isRoot()) {
      Files.setAttribute(data, "unix:uid", Integer.valueOf(NOBODY));
    }
    List<String> creation = asServerUser(programs.resolve("initdb"));
    creation.addAll(List.of("-D", data.toString(), "-U", "postgres", "-A", "trust", "--no-sync"));
    // Neither this locale nor this time zone may make a difference.
    creation.addAll(List.of("-E", "UTF8", "--locale=C", "--locale-provider=icu"));
    creation.addAll(List.of("--icu-locale=en-US", "--no-instructions"));
    EmbeddedServer.run(folder, creation, Redirect.PIPE);

    int port = EmbeddedServer.freePort();
    List<String> command = asServerUser(programs.resolve("postgres"));
    command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
    for (String setting :
        List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "shared_buffers=32MB",
            "timezone=Asia/Kathmandu")) {
      command.addAll(List.of("-c", setting));
    }
    Connection administration =
        EmbeddedServer.start(folder, command, dataSource(port, "postgres")::getConnection);
    return Optional.of(new PostgresServer(port, administration));
  }

  private static List<String> asServerUser(Path program) {
    List<String> command = new ArrayList<>();
    if (Platform.isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY));
      command.add("--clear-groups");
    }
    command.add(program.toString());
    return command;
  }

  private static String archive() {
    String system = Platform.isMac() ? "darwin" : Platform.isWindows() ? "windows" : "linux";
    return "/postgres-" + system + "-" + (Platform.isArm() ? "arm_64" : "x86_64") + ".txz";
  }

  /** The version is that of the jar, whose name ends with it. */
  private static String version() {
    String jar = PostgresServer.class.getResource(archive()).getPath().replaceAll("!.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1).replaceAll("\\.jar$", "");
  }

  private static void unpack(String archive, Path folder) throws IOException {
    try (InputStream packed = PostgresServer.class.getResourceAsStream(archive);
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
          continue;
        }
        Files.copy(tar, target);
        if (!Platform.isWindows() && target.startsWith(folder.resolve("bin"))) {
          Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  @Override
  public DataSource create() throws SQLException {
    String name = "test" + ++databases;
    execute("CREATE DATABASE " + name);
    return dataSource(port, name);
  }

  @Override
  public void empty(DataSource database, Set<String> tables) throws SQLException {
    if (tables.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET lock_timeout = '5s'");
      statement.execute("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE");
    }
  }

  @Override
  public void drop(DataSource database) throws SQLException {
    String name = ((PGSimpleDataSource) database).getDatabaseName();
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = administration.createStatement()) {
      statement.execute(sql);
    }
  }

  private static PGSimpleDataSource dataSource(int port, String database) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database));
    dataSource.setUser("postgres");
    return dataSource;
  }
}
