package dev.cinnabar.processor.javac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Keeps classes that are not ready to be read for the next round, by name: elements do not outlive
 * a round. A class waits while it refers to types that another processor may still write, and one
 * round more where Lombok adds members to it, which leaves no trace but the new members.
 */
public final class Rounds {

  private static final String EMBEDDABLE = "jakarta.persistence.Embeddable";

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> waitedForLombok = new HashSet<>();
  private final Predicate<String> generatedHere;
  private final Set<String> sources = new TreeSet<>();
  private boolean first = true;

  /**
   * Starts before the first round.
   *
   * @param generatedHere tells the names of classes that this processor wrote
   */
  public Rounds(Elements elements, Predicate<String> generatedHere) {
    this.elements = elements;
    this.generatedHere = generatedHere;
  }

  /** Returns the annotated classes that are ready in this round; in the last one, all. */
  public List<TypeElement> ready(RoundEnvironment round, String... annotations) {
    boolean settled = isSettled(round);
    first = false;
    for (String annotation : annotations) {
      TypeElement type = elements.getTypeElement(annotation);
      if (type != null) {
        for (Element element : round.getElementsAnnotatedWith(type)) {
          if (element instanceof TypeElement found) {
            waiting.add(found.getQualifiedName().toString());
          }
        }
      }
    }
    List<TypeElement> ready = new ArrayList<>();
    for (String name : List.copyOf(waiting)) {
      TypeElement found = elements.getTypeElement(name);
      if (found != null && (round.processingOver() || isReady(found, settled))) {
        waiting.remove(name);
        ready.add(found);
      }
    }
    return ready;
  }

  /** Returns the classes that wait for the next round. */
  public List<TypeElement> waiting() {
    return waiting.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
  }

  /** Returns the names of the classes that were compiled from sources so far. */
  public Set<String> sources() {
    return sources;
  }

  /** Tells whether the class, or one around it, was compiled from source so far. */
  public boolean isSource(String name) {
    for (String each = name; !each.isEmpty(); each = outer(each)) {
      if (sources.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static String outer(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /**
   * Tells whether the round brought nothing from other processors, so that what is missing stays
   * missing. To wait for the last round would be too late for the classes that users name: javac
   * would report each use of them.
   */
  private boolean isSettled(RoundEnvironment round) {
    boolean settled = !first && !round.getRootElements().isEmpty();
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        String name = type.getQualifiedName().toString();
        settled &= generatedHere.test(name);
        sources.add(name);
      }
    }
    return settled;
  }

  /** An entity is read along with the embeddables in it, and waits with them. */
  private boolean isReady(TypeElement type, boolean settled) {
    Set<TypeElement> read = new LinkedHashSet<>();
    addEmbeddables(type, read);
    if (!settled && read.stream().anyMatch(UnresolvedTypes::inClass)) {
      return false;
    }
    return read.stream().noneMatch(Rounds::usesLombok)
        || !waitedForLombok.add(type.getQualifiedName().toString());
  }

  private static void addEmbeddables(TypeElement type, Set<TypeElement> found) {
    if (!found.add(type)) {
      return;
    }
    for (TypeElement each = type; each != null; each = superclassOf(each)) {
      for (Element member : each.getEnclosedElements()) {
        if (member.getKind() == ElementKind.FIELD
            && member.asType() instanceof DeclaredType declared
            && Annotation.find(declared.asElement(), EMBEDDABLE).isPresent()) {
          addEmbeddables((TypeElement) declared.asElement(), found);
        }
      }
    }
  }

  private static @Nullable TypeElement superclassOf(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType superclass
        ? (TypeElement) superclass.asElement()
        : null;
  }

  private static boolean usesLombok(TypeElement type) {
    if (hasLombok(type)) {
      return true;
    }
    for (Element member : type.getEnclosedElements()) {
      if (hasLombok(member)) {
        return true;
      }
    }
    TypeElement superclass = superclassOf(type);
    return superclass != null && usesLombok(superclass);
  }

  private static boolean hasLombok(Element element) {
    return Annotation.of(element).stream().anyMatch(one -> one.name().startsWith("lombok."));
  }
}
