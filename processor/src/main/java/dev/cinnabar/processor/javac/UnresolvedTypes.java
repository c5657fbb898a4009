package dev.cinnabar.processor.javac;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds types that do not exist, at least not yet: another processor may write them in this round.
 * On javac a list of a missing class is a declared type with a missing argument, so arguments are
 * searched too.
 */
public final class UnresolvedTypes {

  private UnresolvedTypes() {}

  /** Returns the name of a missing type in the given one. */
  public static Optional<String> in(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> Optional.of(((ErrorType) type).asElement().getSimpleName().toString());
      case DECLARED -> first(((DeclaredType) type).getTypeArguments());
      case ARRAY -> in(((ArrayType) type).getComponentType());
      case WILDCARD -> {
        WildcardType wildcard = (WildcardType) type;
        yield first(
            Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                .filter(Objects::nonNull)
                .toList());
      }
      default -> Optional.empty();
    };
  }

  private static Optional<String> first(List<? extends TypeMirror> types) {
    return types.stream().flatMap(type -> in(type).stream()).findFirst();
  }

  /** Tells whether the class, one of its fields or a superclass refers to a missing type. */
  public static boolean inClass(TypeElement type) {
    if (type.getSuperclass().getKind() == TypeKind.ERROR
        || type.getInterfaces().stream().anyMatch(i -> in(i).isPresent())) {
      return true;
    }
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.FIELD && in(member.asType()).isPresent()) {
        return true;
      }
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.STATIC)
          || method.getModifiers().contains(Modifier.PRIVATE)) {
        continue;
      }
      // A stub repeats the signatures, and accessors are found by them.
      if (in(method.getReturnType()).isPresent()
          || method.getParameters().stream().anyMatch(p -> in(p.asType()).isPresent())
          || method.getThrownTypes().stream().anyMatch(t -> in(t).isPresent())) {
        return true;
      }
    }
    return type.getSuperclass() instanceof DeclaredType superclass
        && (in(superclass).isPresent() || inClass((TypeElement) superclass.asElement()));
  }
}
