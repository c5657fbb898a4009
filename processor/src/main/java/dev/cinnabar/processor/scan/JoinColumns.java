package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import dev.cinnabar.processor.scan.KeyColumns.KeyColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pairs the columns of a foreign key, as they are written, with those of the key referred to. */
final class JoinColumns {

  private final Scope scope;
  private final Target target;
  private final List<KeyColumn> key;
  private final List<Annotation> written;
  private final Origin origin;
  private final Origin referenced;

  JoinColumns(Scope scope, Member member, Target target) {
    this(
        scope,
        target,
        written(member),
        member.is("JoinColumns")
            ? member.origin().at("JoinColumns", "value")
            : member.origin().at("JoinColumn"),
        member.origin().at("JoinColumn", "referencedColumnName"));
  }

  /** Pairs columns that are written elsewhere than at the attribute. */
  JoinColumns(Scope scope, Target target, List<Annotation> written, Origin origin) {
    this(scope, target, written, origin, origin);
  }

  private JoinColumns(
      Scope scope, Target target, List<Annotation> written, Origin origin, Origin referenced) {
    this.scope = scope;
    this.target = target;
    this.key = target.keyColumns();
    this.written = written;
    this.origin = origin;
    this.referenced = referenced;
  }

  /** Returns the join columns written at an attribute: one, several in a container, or none. */
  static List<Annotation> written(Member member) {
    return member
        .jpa("JoinColumns")
        .map(container -> container.annotations("value"))
        .orElse(member.jpa("JoinColumn").map(List::of).orElse(List.of()));
  }

  /** Returns what is written for each column of the key, null where nothing is. */
  List<@Nullable Annotation> paired() {
    if (written.isEmpty()) {
      return new ArrayList<>(java.util.Collections.nCopies(Math.max(1, key.size()), null));
    }
    if (key.size() <= 1 && written.size() == 1) {
      checkReferenced(written.get(0));
      return List.of(written.get(0));
    }
    Map<String, Annotation> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < written.size(); i++) {
      put(written.get(i), i, byColumn);
    }
    if (byColumn.size() < Math.max(written.size(), key.size()) && !scope.problems().hasErrors()) {
      incomplete(
          origin,
          "the key of %s has the columns %s".formatted(target.name(), String.join(", ", names())));
    }
    List<@Nullable Annotation> paired = new ArrayList<>();
    names().forEach(name -> paired.add(byColumn.get(name)));
    return paired;
  }

  private void put(Annotation column, int index, Map<String, Annotation> byColumn) {
    String referenced = column.filled("referencedColumnName");
    Origin place = written.size() == 1 ? origin : origin.element(index);
    if (referenced == null) {
      incomplete(
          place, "nothing says which column of the key the %s one refers to".formatted(nth(index)));
      return;
    }
    Optional<String> known = names().stream().filter(referenced::equalsIgnoreCase).findFirst();
    if (known.isEmpty()) {
      scope.report(
          ProblemCode.REFERENCED_COLUMN_UNKNOWN,
          place,
          "the key of %s has no column '%s'".formatted(target.name(), referenced),
          Suggestions.didYouMean(
              referenced, names(), "Write one of its columns: " + String.join(", ", names())));
    } else if (byColumn.putIfAbsent(known.get(), column) != null) {
      incomplete(place, "two columns refer to '%s'".formatted(known.get()));
    }
  }

  /** Reports a {@code referencedColumnName} that is not the key of one column. */
  private void checkReferenced(Annotation column) {
    String referenced = column.filled("referencedColumnName");
    if (referenced != null && !referenced.equals(target.keyColumn())) {
      scope.report(
          ProblemCode.UNSUPPORTED_ATTRIBUTE,
          this.referenced,
          "a foreign key refers to the key column, '%s'".formatted(target.keyColumn()),
          "Remove 'referencedColumnName'");
    }
  }

  private void incomplete(Origin place, String wrong) {
    scope.report(
        ProblemCode.JOIN_COLUMNS_INCOMPLETE,
        place,
        wrong,
        key.size() > 1
            ? "Write a @JoinColumn with 'referencedColumnName' for each of %s, or none at all"
                .formatted(String.join(", ", names()))
            : "Write one @JoinColumn");
  }

  private List<String> names() {
    return key.stream().map(KeyColumn::name).toList();
  }

  private static String nth(int index) {
    return switch (index) {
      case 0 -> "first";
      case 1 -> "second";
      default -> (index + 1) + "th";
    };
  }
}
