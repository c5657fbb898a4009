/** JSON columns by Gson. */
module dev.cinnabar.gson {
  requires transitive dev.cinnabar.runtime;
  requires transitive com.google.gson;
  requires static org.jspecify;

  exports dev.cinnabar.gson;
}
