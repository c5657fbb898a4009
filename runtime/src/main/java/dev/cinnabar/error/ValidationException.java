package dev.cinnabar.error;

import java.util.List;
import java.util.stream.Collectors;

/** Values that no column could hold, all of a flush at once, before anything was sent. */
public final class ValidationException extends CinnabarException {

  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** Creates the exception. */
  public ValidationException(List<Violation> violations) {
    super(
        ErrorCode.Validation,
        violations.stream().map(Violation::toString).collect(Collectors.joining(" ")),
        null);
    this.violations = List.copyOf(violations);
  }

  /** Returns all violations, in the order of the objects. */
  public List<Violation> violations() {
    return violations;
  }

  @Override
  public String entity() {
    return violations.get(0).entity();
  }

  /**
   * One value that does not fit.
   *
   * @param entity the simple name of the entity class
   * @param attribute the attribute
   * @param message what is wrong and what to do
   */
  public record Violation(String entity, String attribute, String message) {
    @Override
    public String toString() {
      return entity + "." + attribute + ": " + message;
    }
  }
}
