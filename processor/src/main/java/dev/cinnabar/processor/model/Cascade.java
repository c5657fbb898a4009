package dev.cinnabar.processor.model;

/** What related objects do along with an entity. */
public enum Cascade {
  ALL,
  PERSIST,
  MERGE,
  REMOVE,
  REFRESH,
  DETACH
}
