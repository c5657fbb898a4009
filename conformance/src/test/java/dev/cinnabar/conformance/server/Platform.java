package dev.cinnabar.conformance.server;

import java.util.Locale;

/** What machine this is, as far as binaries differ. */
final class Platform {

  private static final String SYSTEM = property("os.name");
  private static final String PROCESSOR = property("os.arch");

  private Platform() {}

  private static String property(String name) {
    return System.getProperty(name).toLowerCase(Locale.ROOT);
  }

  static boolean isLinux() {
    return SYSTEM.startsWith("linux");
  }

  static boolean isMac() {
    return SYSTEM.startsWith("mac");
  }

  static boolean isWindows() {
    return SYSTEM.startsWith("windows");
  }

  static boolean isArm() {
    return PROCESSOR.equals("aarch64");
  }

  /** Tells whether the tests run as the user that may do everything. */
  static boolean isRoot() {
    return !isWindows() && System.getProperty("user.name").equals("root");
  }

  static String words() {
    return SYSTEM + " on " + PROCESSOR;
  }
}
