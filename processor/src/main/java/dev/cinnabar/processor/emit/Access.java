package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.MemberModel;

/** Expressions that read and write an attribute. */
final class Access {

  private final ClassName type;
  private final String variable;

  Access(ClassName type, String variable) {
    this.type = type;
    this.variable = variable;
  }

  /** Tells whether something other than the constructor sets the attribute. */
  static boolean isSettable(MemberModel member) {
    return !(member.access() instanceof AccessModel.Constructor);
  }

  /** {@code task.title} or {@code task.getTitle()}. */
  CodeBlock get(MemberModel member) {
    return get(member.access());
  }

  private CodeBlock get(AccessModel access) {
    if (access instanceof AccessModel.Field field) {
      return CodeBlock.of("$L.$L", variable, field.name());
    }
    if (access instanceof AccessModel.Constructor constructor) {
      boolean getter = constructor.reading() == AccessModel.Constructor.Reading.GETTER;
      return CodeBlock.of(getter ? "$L.$L()" : "$L.$L", variable, constructor.member());
    }
    AccessModel.Accessors accessors = (AccessModel.Accessors) access;
    return CodeBlock.of("$L.$L()", variable, accessors.getter());
  }

  /** {@code task.title = value} or {@code task.setTitle(value)}. */
  CodeBlock set(MemberModel member, CodeBlock value) {
    return set(member.access(), value);
  }

  /** {@code task.title = value} or {@code task.setTitle(value)}. */
  CodeBlock set(AccessModel access, CodeBlock value) {
    if (access instanceof AccessModel.Field field) {
      return CodeBlock.of("$L.$L = $L", variable, field.name(), value);
    }
    AccessModel.Accessors accessors = (AccessModel.Accessors) access;
    return CodeBlock.of("$L.$L($L)", variable, accessors.setter(), value);
  }

  /** As {@link #set}, the value on a line of its own where it is too long to stand beside. */
  CodeBlock setLong(MemberModel member, CodeBlock value, int indent) {
    CodeBlock line = set(member, value);
    return Layout.fits(line, indent + 1) ? line : set(member, CodeBlock.of("\n$>$>$L$<$<", value));
  }

  /** {@code task -> task.user} or {@code Task::getUser}. */
  CodeBlock getter(MemberModel member) {
    return getter(member.access());
  }

  /** {@code task -> task.user} or {@code Task::getUser}. */
  CodeBlock getter(AccessModel access) {
    if (access instanceof AccessModel.Accessors accessors) {
      return CodeBlock.of("$T::$L", type, accessors.getter());
    }
    return access instanceof AccessModel.Constructor constructor
            && constructor.reading() == AccessModel.Constructor.Reading.GETTER
        ? CodeBlock.of("$T::$L", type, constructor.member())
        : CodeBlock.of("$L -> $L", variable, get(access));
  }

  /** {@code (task, user) -> task.user = user} or {@code Task::setUser}. */
  CodeBlock setter(MemberModel member) {
    if (member.access() instanceof AccessModel.Accessors accessors) {
      return CodeBlock.of("$T::$L", type, accessors.setter());
    }
    String value = GeneratedNames.parameter(member.name(), variable);
    return CodeBlock.of("($L, $L) -> $L", variable, value, set(member, CodeBlock.of("$L", value)));
  }
}
