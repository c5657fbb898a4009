package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A method that a stub overrides.
 *
 * @param visibility who may call it
 * @param typeParameters its own type parameters
 * @param returnType what it returns, as a member of the entity class
 * @param name its name
 * @param parameters its parameters
 * @param varargs whether the last parameter is variable
 * @param exceptions what it declares to throw
 * @param relationship whether it is the getter of a relationship
 * @param deprecated whether it is deprecated
 */
public record StubMethod(
    Visibility visibility,
    List<TypeVariableName> typeParameters,
    TypeName returnType,
    String name,
    List<Parameter> parameters,
    boolean varargs,
    List<TypeName> exceptions,
    boolean relationship,
    boolean deprecated) {

  /** Who may call a method. */
  public enum Visibility {
    PUBLIC,
    PROTECTED,
    PACKAGE
  }

  /** A parameter. */
  public record Parameter(TypeName type, String name) {}

  /** Copies the lists. */
  public StubMethod {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }
}
