package dev.cinnabar.mapping;

/** Implemented by every generated stub, so that the runtime can tell a stub and find its way. */
public interface Stub {

  /** Returns what fills this stub. */
  Lazy lazy();
}
