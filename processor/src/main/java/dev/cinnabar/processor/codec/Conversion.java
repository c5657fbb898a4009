package dev.cinnabar.processor.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the values of an attribute become values of another type, which are stored in their place.
 */
public sealed interface Conversion {

  /** Returns the type that is stored, never a primitive one. */
  TypeName stored();

  /** Tells whether a value of the attribute's type never changes. */
  boolean immutable();

  /**
   * By a converter of the program's.
   *
   * @param attribute entity and attribute, for messages
   * @param converter the class of the converter
   */
  record Converter(String attribute, ClassName converter, TypeName stored, boolean immutable)
      implements Conversion {}

  /**
   * As the one component of a record.
   *
   * @param component the name of the component
   */
  record Wrapper(String component, TypeName stored, boolean immutable) implements Conversion {}

  /**
   * As JSON, by a library that the program chooses.
   *
   * @param attribute entity and attribute, for messages
   * @param binding the class that leads to the library
   * @param shape the expression for the attribute's type
   */
  record Json(String attribute, ClassName binding, CodeBlock shape, boolean immutable)
      implements Conversion {
    @Override
    public TypeName stored() {
      return ClassName.get(String.class);
    }
  }

  /** Not at all: it is text that is JSON. */
  record JsonText() implements Conversion {
    @Override
    public TypeName stored() {
      return ClassName.get(String.class);
    }

    @Override
    public boolean immutable() {
      return true;
    }
  }

  /**
   * Not at all: it is an enum that has a type of its own in the database.
   *
   * @param schema the schema of the type, or null
   * @param name its name
   */
  record NativeEnum(@Nullable String schema, String name, TypeName stored) implements Conversion {
    @Override
    public boolean immutable() {
      return true;
    }
  }

  /**
   * As an array of the database.
   *
   * @param element the type of the elements
   * @param constants the names of their constants where they are of an enum, else null
   * @param list whether it is a list; an array otherwise
   */
  record SqlArray(TypeName element, @Nullable List<String> constants, boolean list)
      implements Conversion {
    @Override
    public TypeName stored() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element);
    }

    @Override
    public boolean immutable() {
      return false;
    }
  }

  /**
   * As the code of an enum's constant.
   *
   * @param code what returns the code of a constant: {@code Color::getCode}
   */
  record EnumCode(CodeBlock code, TypeName stored) implements Conversion {
    @Override
    public boolean immutable() {
      return true;
    }
  }
}
