package dev.cinnabar.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/**
 * A field that holds an attribute, or the getter of one where the annotations stand on getters.
 *
 * @param name the attribute's name
 * @param element the field or getter
 * @param mirror its type as a member of the entity
 * @param annotations what stands at it
 * @param origin its place in the source
 */
record Member(
    String name, Element element, TypeMirror mirror, List<Annotation> annotations, Origin origin) {

  /** Tells whether the attribute is a getter. */
  boolean isProperty() {
    return element.getKind() == ElementKind.METHOD;
  }

  /** Returns the annotation of {@code jakarta.persistence} with the given simple name. */
  Optional<Annotation> jpa(String simpleName) {
    return find(Jpa.PACKAGE + simpleName);
  }

  /** Returns our annotation with the given simple name. */
  Optional<Annotation> ours(String simpleName) {
    return find(Jpa.OURS + simpleName);
  }

  boolean is(String simpleName) {
    return jpa(simpleName).isPresent();
  }

  /** Tells whether the attribute is a reference by a foreign key of the entity's own table. */
  boolean isReference() {
    return is("ManyToOne") || (is("OneToOne") && !isOtherSide());
  }

  /** Tells whether the attribute is the side of a one-to-one relationship without a foreign key. */
  boolean isOtherSide() {
    return isMappedBy("OneToOne");
  }

  /** Tells whether the attribute leaves its relationship to the other side to write. */
  boolean isMappedBy(String relationship) {
    return jpa(relationship).filter(one -> one.filled("mappedBy") != null).isPresent();
  }

  /** Tells whether the attribute is a collection of entities. */
  boolean isCollection() {
    return is("OneToMany") || is("ManyToMany");
  }

  /** Returns the annotation that makes the attribute a collection. */
  String collectionAnnotation() {
    return is("ManyToMany") ? "ManyToMany" : "OneToMany";
  }

  /** Tells whether the attribute leads to other entities. */
  boolean isRelationship() {
    return isReference() || isOtherSide() || isCollection();
  }

  /** Returns the annotation that makes the attribute a reference. */
  String referenceAnnotation() {
    return is("OneToOne") ? "OneToOne" : "ManyToOne";
  }

  TypeName type() {
    return TypeName.get(mirror);
  }

  /** Returns the type as messages show it: without packages. */
  String shownType() {
    return Scope.shown(type());
  }

  /** Returns this attribute with another place, and with an annotation in place of its like. */
  Member with(Annotation annotation, Origin place) {
    List<Annotation> changed = new ArrayList<>(annotations);
    changed.removeIf(one -> one.name().equals(annotation.name()));
    changed.add(annotation);
    return new Member(name, element, mirror, changed, place);
  }

  private Optional<Annotation> find(String name) {
    return annotations.stream().filter(annotation -> annotation.name().equals(name)).findFirst();
  }
}
