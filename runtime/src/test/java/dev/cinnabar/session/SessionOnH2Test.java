package dev.cinnabar.session;

/** Sessions on H2. */
final class SessionOnH2Test extends SessionContract {
  @Override
  String url() {
    return "jdbc:h2:mem:";
  }
}
