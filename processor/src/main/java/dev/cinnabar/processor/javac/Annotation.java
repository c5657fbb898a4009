package dev.cinnabar.processor.javac;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it is written in the source, read by name. Only written values count: a default
 * is the business of whoever asks. A value the compiler could not make sense of (javac has an error
 * for it already) reads as not written.
 */
public final class Annotation {

  private final String name;
  private final String simpleName;
  private final Map<String, AnnotationValue> written = new LinkedHashMap<>();

  private Annotation(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    name = type.getQualifiedName().toString();
    simpleName = type.getSimpleName().toString();
    mirror
        .getElementValues()
        .forEach((method, value) -> written.put(method.getSimpleName().toString(), value));
  }

  private Annotation(String name, Map<String, AnnotationValue> first, Annotation second) {
    this.name = name;
    simpleName = name.substring(name.lastIndexOf('.') + 1);
    written.putAll(second.written);
    written.putAll(first);
  }

  /** Returns this annotation with the values of another where this one has none. */
  public Annotation over(Annotation other) {
    return new Annotation(name, written, other);
  }

  /** Returns an annotation of another qualified name with the same values. */
  public Annotation as(String other) {
    return new Annotation(other, Map.of(), this);
  }

  /** Returns the annotations that stand at an element, in the order of the source. */
  public static List<Annotation> of(Element element) {
    return element.getAnnotationMirrors().stream().map(Annotation::new).toList();
  }

  /** Returns the annotation of the given qualified name. */
  public static Optional<Annotation> find(Element element, String name) {
    return of(element).stream().filter(annotation -> annotation.name.equals(name)).findFirst();
  }

  /** Returns the qualified name. */
  public String name() {
    return name;
  }

  /** Returns the simple name. */
  public String simpleName() {
    return simpleName;
  }

  /** Returns the names of the attributes that are written. */
  public Set<String> attributes() {
    return written.keySet();
  }

  /** Tells whether the attribute is written. */
  public boolean has(String attribute) {
    return written.containsKey(attribute);
  }

  /** Returns a text, null where it is not written. */
  public @Nullable String text(String attribute) {
    return value(attribute) instanceof String text ? text : null;
  }

  /** Returns a text, null where it is not written or empty. */
  public @Nullable String filled(String attribute) {
    String text = text(attribute);
    return text == null || text.isEmpty() ? null : text;
  }

  /** Returns a number, or {@code otherwise} where it is not written. */
  public int number(String attribute, int otherwise) {
    return value(attribute) instanceof Integer number ? number : otherwise;
  }

  /** Returns a truth value, or {@code otherwise} where it is not written. */
  public boolean flag(String attribute, boolean otherwise) {
    return value(attribute) instanceof Boolean flag ? flag : otherwise;
  }

  /** Returns the name of an enum constant, null where it is not written. */
  public @Nullable String constant(String attribute) {
    return value(attribute) instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : null;
  }

  /** Returns a class, null where it is not written or not found. */
  public @Nullable TypeMirror type(String attribute) {
    return value(attribute) instanceof TypeMirror type ? type : null;
  }

  /** Returns the classes of an array that are found. */
  public List<TypeMirror> types(String attribute) {
    return elements(attribute).stream()
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  /** Returns the names of enum constants in an array. */
  public List<String> constants(String attribute) {
    return elements(attribute).stream()
        .filter(VariableElement.class::isInstance)
        .map(value -> ((VariableElement) value).getSimpleName().toString())
        .toList();
  }

  /** Returns the texts of an array. */
  public List<String> texts(String attribute) {
    return elements(attribute).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** Returns the annotations of an array, or the one annotation that is the value. */
  public List<Annotation> annotations(String attribute) {
    return elements(attribute).stream()
        .filter(AnnotationMirror.class::isInstance)
        .map(value -> new Annotation((AnnotationMirror) value))
        .toList();
  }

  /** Returns how many elements the array has; a value that is no array counts as one. */
  public int size(String attribute) {
    return elements(attribute).size();
  }

  private List<Object> elements(String attribute) {
    Object value = value(attribute);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      return List.of(value);
    }
    List<Object> elements = new ArrayList<>();
    for (Object element : list) {
      elements.add(((AnnotationValue) element).getValue());
    }
    return elements;
  }

  private @Nullable Object value(String attribute) {
    AnnotationValue value = written.get(attribute);
    return value == null ? null : value.getValue();
  }
}
