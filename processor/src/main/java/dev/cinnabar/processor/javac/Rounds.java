package dev.cinnabar.processor.javac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * Keeps classes that are not ready to be read for the next round, by name: elements do not outlive
 * a round. A class waits while it refers to types that another processor may still write, and one
 * round more where Lombok adds members to it, which leaves no trace but the new members.
 */
public final class Rounds {

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> waitedForLombok = new HashSet<>();
  private final Set<String> sources = new TreeSet<>();

  /** Starts before the first round. */
  public Rounds(Elements elements) {
    this.elements = elements;
  }

  /** Returns the annotated classes that are ready in this round; in the last one, all. */
  public List<TypeElement> ready(RoundEnvironment round, String annotation) {
    round.getRootElements().forEach(this::remember);
    TypeElement type = elements.getTypeElement(annotation);
    if (type != null) {
      for (Element element : round.getElementsAnnotatedWith(type)) {
        if (element instanceof TypeElement found) {
          waiting.add(found.getQualifiedName().toString());
        }
      }
    }
    List<TypeElement> ready = new ArrayList<>();
    for (String name : List.copyOf(waiting)) {
      TypeElement found = elements.getTypeElement(name);
      if (found != null && (round.processingOver() || isReady(found))) {
        waiting.remove(name);
        ready.add(found);
      }
    }
    return ready;
  }

  /** Returns the names of the classes that were compiled from sources so far. */
  public Set<String> sources() {
    return sources;
  }

  private void remember(Element root) {
    if (root instanceof TypeElement type) {
      sources.add(type.getQualifiedName().toString());
    }
  }

  private boolean isReady(TypeElement type) {
    if (UnresolvedTypes.inClass(type)) {
      return false;
    }
    return !usesLombok(type) || !waitedForLombok.add(type.getQualifiedName().toString());
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
    return type.getSuperclass() instanceof DeclaredType superclass
        && usesLombok((TypeElement) superclass.asElement());
  }

  private static boolean hasLombok(Element element) {
    return Annotation.of(element).stream().anyMatch(one -> one.name().startsWith("lombok."));
  }
}
