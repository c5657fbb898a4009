package dev.cinnabar.query;

import java.util.List;

/**
 * The tables of one module; implemented by the generated registry and found as a service, so that
 * nobody lists entities by hand.
 */
public interface TableRegistry {

  /** Returns the tables in a stable order. */
  List<EntityTable<?, ?>> tables();
}
