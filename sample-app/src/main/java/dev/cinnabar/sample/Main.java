package dev.cinnabar.sample;

import dev.cinnabar.Database;
import dev.cinnabar.sample.changes.ChangesChapter;
import dev.cinnabar.sample.concurrency.ConcurrencyChapter;
import dev.cinnabar.sample.databases.DatabasesChapter;
import dev.cinnabar.sample.entities.EntitiesChapter;
import dev.cinnabar.sample.events.EventsChapter;
import dev.cinnabar.sample.input.BrokenLineException;
import dev.cinnabar.sample.input.InputChapter;
import dev.cinnabar.sample.keys.KeysChapter;
import dev.cinnabar.sample.loading.LoadingChapter;
import dev.cinnabar.sample.plain.PlainObjectsChapter;
import dev.cinnabar.sample.queries.CompositionChapter;
import dev.cinnabar.sample.queries.QueriesChapter;
import dev.cinnabar.sample.relationships.RelationshipsChapter;
import dev.cinnabar.sample.sessions.SessionsChapter;
import dev.cinnabar.sample.types.TypesChapter;
import dev.cinnabar.sample.values.ValuesChapter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs the chapters of the guide one after the other. */
public final class Main {

  private static final String USAGE =
      """
      Arguments: [--sqlite FILE] [CSV]
        --sqlite FILE  keep the tables in a SQLite file; the sample's tables in it are dropped first
        CSV            a file with the columns title,owner,due,priority,completed""";

  private Main() {}

  /** Runs all chapters; see {@link #USAGE}. */
  public static void main(String[] args) {
    // Not System.out: the text has characters that many a console setting would turn into "?".
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int status = run(args, out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs all chapters and returns 0, or 1 after a message about the input. */
  static int run(String[] args, PrintStream out) {
    String url = "jdbc:h2:mem:sample";
    Path csv = null;
    for (int index = 0; index < args.length; index++) {
      if (args[index].equals("--sqlite") && index + 1 < args.length) {
        url = "jdbc:sqlite:" + args[++index];
      } else if (args[index].startsWith("-") || csv != null) {
        out.println(USAGE);
        return 1;
      } else {
        csv = Path.of(args[index]);
      }
    }
    if (csv != null && !Files.isReadable(csv)) {
      out.println("No file to read: " + csv);
      return 1;
    }

    try (Database database = Database.open(url)) {
      database.dropAll();
      database.createAll();
      for (Map.Entry<String, Chapter> chapter : chapters(csv).entrySet()) {
        out.println();
        out.println("== " + chapter.getKey());
        chapter.getValue().run(database, out);
      }
      return 0;
    } catch (BrokenLineException | IOException e) {
      out.println(e.getMessage());
      return 1;
    }
  }

  private static Map<String, Chapter> chapters(Path csv) {
    Map<String, Chapter> chapters = new LinkedHashMap<>();
    chapters.put("Session", new SessionsChapter());
    chapters.put("Entities", new EntitiesChapter());
    chapters.put("Values", new ValuesChapter());
    chapters.put("Keys", new KeysChapter());
    chapters.put("Types", new TypesChapter());
    chapters.put("Relationships", new RelationshipsChapter());
    chapters.put("Loading", new LoadingChapter());
    chapters.put("Events", new EventsChapter());
    chapters.put("Queries", new QueriesChapter());
    chapters.put("Queries of queries", new CompositionChapter());
    chapters.put("Statements that write", new ChangesChapter());
    chapters.put("Concurrent changes", new ConcurrencyChapter());
    chapters.put("What plain objects change", new PlainObjectsChapter());
    chapters.put("Databases", new DatabasesChapter());
    chapters.put("Real input", new InputChapter(csv));
    return chapters;
  }
}
