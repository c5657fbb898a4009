package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param need what it needs before it runs
 * @param group the lazy columns that it needs of a whole row, by the name of their group; null for
 *     all of them
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
    Need need,
    @Nullable String group,
    boolean deprecated) {

  /** A method that needs no group of lazy columns in particular. */
  public StubMethod(
      Visibility visibility,
      List<TypeVariableName> typeParameters,
      TypeName returnType,
      String name,
      List<Parameter> parameters,
      boolean varargs,
      List<TypeName> exceptions,
      Need need,
      boolean deprecated) {
    this(
        visibility,
        typeParameters,
        returnType,
        name,
        parameters,
        varargs,
        exceptions,
        need,
        null,
        deprecated);
  }

  /** What a method needs of its object's row. */
  public enum Need {
    /** The row, but for lazy columns. */
    ROW,
    /** The row, unless the runtime itself is writing objects. */
    RELATIONSHIP,
    /** The row with its lazy columns. */
    WHOLE_ROW
  }

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
