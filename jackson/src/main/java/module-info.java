/** JSON columns by Jackson. */
module dev.cinnabar.jackson {
  requires transitive dev.cinnabar.runtime;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports dev.cinnabar.jackson;
}
