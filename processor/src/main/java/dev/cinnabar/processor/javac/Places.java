package dev.cinnabar.processor.javac;

import dev.cinnabar.processor.report.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds origins in the sources of the current round. */
public final class Places {

  private final Elements elements;

  Places(Elements elements) {
    this.elements = elements;
  }

  /** Returns the smallest place at or around the origin that the compiler still knows. */
  Place find(Origin origin) {
    TypeElement type = origin.type() == null ? null : elements.getTypeElement(origin.type());
    if (type == null) {
      return new Place(null, null, null);
    }
    Element member = member(type, origin.member());
    AnnotationMirror annotation = annotation(member, origin.annotation());
    return new Place(member, annotation, value(annotation, origin.attribute(), origin.index()));
  }

  private static Element member(TypeElement type, @Nullable String name) {
    if (name == null) {
      return type;
    }
    for (Element member : type.getEnclosedElements()) {
      boolean found =
          member.getKind() == ElementKind.METHOD
              ? name.equals(nameOf((ExecutableElement) member))
              : member.getKind().isField() && member.getSimpleName().contentEquals(name);
      if (found) {
        return member;
      }
    }
    return type;
  }

  /** Returns the name by which an origin tells a method from others: with its parameters. */
  public static String nameOf(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> parameter.asType().toString())
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  private static @Nullable AnnotationMirror annotation(Element element, @Nullable String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().toString().equals(name)) {
        return mirror;
      }
    }
    return null;
  }

  private static @Nullable AnnotationValue value(
      @Nullable AnnotationMirror annotation, @Nullable String attribute, int index) {
    if (annotation == null) {
      return null;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().toString().equals(attribute)) {
        return element(entry.getValue(), index);
      }
    }
    return null;
  }

  private static AnnotationValue element(AnnotationValue value, int index) {
    return index >= 0
            && value.getValue() instanceof List<?> list
            && index < list.size()
            && list.get(index) instanceof AnnotationValue element
        ? element
        : value;
  }

  /** What a message can be attached to; each part needs the one before it. */
  record Place(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable AnnotationValue value) {}
}
