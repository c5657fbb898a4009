package dev.cinnabar.processor.javac;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated sources, each with the one class it comes from. */
public final class Sources {

  private final Filer filer;
  private final Set<String> written = new TreeSet<>();

  /** Writes to {@code filer}. */
  public Sources(Filer filer) {
    this.filer = filer;
  }

  /**
   * Writes a class.
   *
   * @return whether it could be written: a class of that name may be there already
   */
  public boolean write(String name, String text, TypeElement origin) throws IOException {
    try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
      writer.write(text);
      written.add(name);
      return true;
    } catch (FilerException e) {
      return false;
    }
  }

  /** Tells whether the class was written here. */
  public boolean has(String name) {
    return written.contains(name);
  }
}
