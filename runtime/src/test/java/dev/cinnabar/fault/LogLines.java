package dev.cinnabar.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is written to one system log until this is closed, which nobody else sees meanwhile. */
public final class LogLines implements AutoCloseable {

  private final Logger logger;
  private final Handler handler = new Collector();
  private final List<String> lines = new ArrayList<>();

  /** Listens to a log from a level on. */
  public LogLines(String name, Level level) {
    logger = Logger.getLogger(name);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    logger.setLevel(level);
  }

  /** Returns the lines so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    logger.setLevel(null);
    logger.setUseParentHandlers(true);
    logger.removeHandler(handler);
  }

  private final class Collector extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord record) {
      lines.add(formatter.formatMessage(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
