package dev.cinnabar;

/** A data source, its dialect and the tables it holds (being written). */
public final class Database {
  private Database() {}
}
