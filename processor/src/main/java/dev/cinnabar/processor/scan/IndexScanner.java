package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.ConstraintModel.IndexPart;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** Reads indexes: those of {@code @Table} and our own, which know expressions and conditions. */
final class IndexScanner {

  private static final Pattern DIRECTION =
      Pattern.compile("(.*\\S)\\s+(ASC|DESC)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A name as it may stand for a column: words, perhaps with blanks between them. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$ -]*");

  private final Scope scope;
  private final Origin origin;

  IndexScanner(Scope scope, Origin origin) {
    this.scope = scope;
    this.origin = origin;
  }

  /** Reads the {@code indexes} of {@code @Table}. */
  List<ConstraintModel> ofTable(Annotation table) {
    List<ConstraintModel> indexes = new ArrayList<>();
    List<Annotation> written = table.annotations("indexes");
    for (int i = 0; i < written.size(); i++) {
      Annotation index = written.get(i);
      String list = index.text("columnList");
      List<IndexPart> parts =
          Arrays.stream((list == null ? "" : list).split(",", -1))
              .map(part -> part(part.strip(), false))
              .toList();
      indexes.add(
          new ConstraintModel.Index(
              index.filled("name"),
              parts,
              index.flag("unique", false),
              null,
              origin.at("Table", "indexes").element(i)));
    }
    return indexes;
  }

  /** Reads our own at a class. */
  List<ConstraintModel> ofClass(TypeElement type) {
    List<ConstraintModel> indexes = new ArrayList<>();
    for (Annotation annotation : Annotation.of(type)) {
      if (annotation.name().equals(Jpa.TABLE_INDEX)) {
        add(indexes, annotation, Scope.originOf(type).at("TableIndex"));
      } else if (annotation.name().equals(Jpa.TABLE_INDEXES)) {
        List<Annotation> all = annotation.annotations("value");
        for (int i = 0; i < all.size(); i++) {
          add(indexes, all.get(i), Scope.originOf(type).at("TableIndexes", "value").element(i));
        }
      }
    }
    return indexes;
  }

  private void add(List<ConstraintModel> indexes, Annotation index, Origin place) {
    List<IndexPart> parts =
        index.texts("value").stream().map(text -> part(text.strip(), true)).toList();
    String where = index.filled("where");
    if (parts.isEmpty()
        || parts.stream().anyMatch(part -> part.text().isEmpty())
        || (where != null && where.isBlank())) {
      scope.report(
          ProblemCode.INVALID_IDENTIFIER,
          place,
          "the index has an empty part or condition",
          "Write columns or expressions in 'value' and a condition in 'where'");
      return;
    }
    indexes.add(
        new ConstraintModel.Index(
            index.filled("name"), parts, index.flag("unique", false), where, place));
  }

  private static IndexPart part(String text, boolean expressions) {
    Matcher direction = DIRECTION.matcher(text);
    boolean directed = direction.matches();
    String what = directed ? direction.group(1) : text;
    return new IndexPart(
        what,
        expressions && !what.isEmpty() && !NAME.matcher(what).matches(),
        directed && direction.group(2).equalsIgnoreCase("DESC"));
  }
}
