package dev.cinnabar.processor.javac;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/**
 * The file through which registries are found on the class path. It also remembers which tables
 * they list, in comments, because a compiler that is given some sources only sees some tables only.
 *
 * @param foreign the providers that somebody else wrote
 * @param tables the tables that the registries list
 * @param registries the registries
 */
public record ServiceFile(List<String> foreign, List<String> tables, List<String> registries) {

  private static final String PATH = "META-INF/services/dev.cinnabar.query.TableRegistry";
  private static final String HEADING = "# Written for these tables:";
  private static final String TABLE = "#   ";

  /** Copies the lists. */
  public ServiceFile {
    foreign = List.copyOf(foreign);
    tables = List.copyOf(tables);
    registries = List.copyOf(registries);
  }

  /** Reads what an earlier compilation left; nothing where there is none. */
  public static ServiceFile read(Filer filer) {
    try (Reader reader =
        filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).openReader(false)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[4096];
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        text.append(buffer, 0, count);
      }
      return parse(text.toString());
    } catch (IOException | RuntimeException e) {
      // Compilers differ in how they say that a file is not there.
      return new ServiceFile(List.of(), List.of(), List.of());
    }
  }

  static ServiceFile parse(String text) {
    List<String> foreign = new ArrayList<>();
    List<String> tables = new ArrayList<>();
    List<String> registries = new ArrayList<>();
    boolean own = false;
    for (String line : text.lines().toList()) {
      if (line.equals(HEADING)) {
        own = true;
      } else if (own && line.startsWith(TABLE)) {
        tables.add(line.substring(TABLE.length()).trim());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        (own ? registries : foreign).add(line.trim());
      }
    }
    return new ServiceFile(foreign, tables, registries);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    foreign.forEach(name -> text.append(name).append('\n'));
    text.append(HEADING).append('\n');
    tables.forEach(name -> text.append(TABLE).append(name).append('\n'));
    registries.forEach(name -> text.append(name).append('\n'));
    return text.toString();
  }

  /** Writes the file. */
  public void write(Filer filer, Collection<? extends Element> origins) throws IOException {
    Element[] elements = origins.toArray(new Element[0]);
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH, elements).openWriter()) {
      writer.write(text());
    }
  }

  /** Tells whether a class of the given binary name stands in the output folder. */
  public static boolean hasClass(Filer filer, String name) {
    int dot = name.lastIndexOf('.');
    String folder = dot < 0 ? "" : name.substring(0, dot);
    String file = name.substring(dot + 1) + ".class";
    try (var stream =
        filer.getResource(StandardLocation.CLASS_OUTPUT, folder, file).openInputStream()) {
      return stream.read() >= 0;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
