package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds converters that say that they apply by themselves, but are listed nowhere: no entity
 * reaches them, so nothing would come of it.
 */
public final class AutoApply {

  private final Elements elements;
  private final Set<String> applied = new LinkedHashSet<>();
  private final Set<String> listed = new HashSet<>();

  /** Starts before the first round. */
  public AutoApply(Elements elements) {
    this.elements = elements;
  }

  /** Takes note of the converters and lists of a round. */
  public void look(RoundEnvironment round) {
    TypeElement converter = elements.getTypeElement(Jpa.CONVERTER);
    if (converter == null) {
      return;
    }
    for (Element element : round.getElementsAnnotatedWith(converter)) {
      boolean applies =
          Annotation.find(element, Jpa.CONVERTER)
              .filter(one -> one.flag("autoApply", false))
              .isPresent();
      if (applies && element instanceof TypeElement type) {
        applied.add(type.getQualifiedName().toString());
      }
    }
    for (Element root : round.getRootElements()) {
      for (Element each = root; each != null; each = each.getEnclosingElement()) {
        ConverterScanner.listedAt(each)
            .forEach(type -> listed.add(type.getQualifiedName().toString()));
      }
    }
  }

  /** Reports the converters that are listed nowhere. */
  public void report(Problems problems) {
    for (String name : applied) {
      TypeElement type = listed.contains(name) ? null : elements.getTypeElement(name);
      if (type != null) {
        problems.add(
            ProblemCode.CONVERTER_NOT_LISTED,
            Scope.originOf(type).at("Converter", "autoApply"),
            "no @Converters lists %s, so it applies to nothing".formatted(Scope.nameOf(type)),
            "Add @Converters(%s.class) to the package or module of the entities"
                .formatted(Scope.nameOf(type)));
      }
    }
  }
}
