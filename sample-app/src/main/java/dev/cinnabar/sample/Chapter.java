package dev.cinnabar.sample;

import dev.cinnabar.Database;
import java.io.IOException;
import java.io.PrintStream;

/** A chapter of the guide as a program. */
@FunctionalInterface
public interface Chapter {

  /** Runs on a database whose tables exist, and tells what happens. */
  void run(Database database, PrintStream out) throws IOException;
}
