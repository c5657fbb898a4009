package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.JoinTableModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.scan.KeyColumns.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the table that joins the elements of a collection to their owner: {@code @JoinTable}. */
final class JoinTableScanner {

  private static final String JOIN_TABLE = "JoinTable";

  /** All columns are the key of the table, so that nothing else can be said of them. */
  private static final Set<String> OF_COLUMN = Set.of("name", "referencedColumnName", "nullable");

  private static final String INVERSE = "inverseJoinColumns";

  private final Scope scope;
  private final Member member;
  private final Target owner;
  private final Target element;

  JoinTableScanner(Scope scope, Member member, Target element) {
    this.scope = scope;
    this.member = member;
    this.owner = new Target(scope, scope.entity());
    this.element = element;
  }

  JoinTableModel scan() {
    Annotation written = member.jpa(JOIN_TABLE).orElse(null);
    String name = written == null ? null : written.filled("name");
    TableModel table =
        new TableModel(
            written == null ? null : written.filled("catalog"),
            written == null ? null : written.filled("schema"),
            name == null ? owner.table().name() + "_" + element.table().name() : name);
    boolean self = owner.element().equals(element.element());
    return new JoinTableModel(
        table,
        columns(written, "joinColumns", owner, OtherSide.attributeFor(owner.element())),
        columns(
            written,
            INVERSE,
            element,
            self ? member.name() : OtherSide.attributeFor(element.element())),
        member.is("OneToMany"),
        written == null ? member.origin() : member.origin().at(JOIN_TABLE));
  }

  private List<String> columns(
      @Nullable Annotation table, String side, Target end, String attribute) {
    List<Annotation> written = table == null ? List.of() : table.annotations(side);
    Origin origin = member.origin().at(JOIN_TABLE, side);
    for (Annotation column : written) {
      check(column, side, origin);
    }
    List<KeyColumn> key = end.keyColumns();
    List<@Nullable Annotation> paired = new JoinColumns(scope, end, written, origin).paired();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < paired.size(); i++) {
      Annotation column = paired.get(i);
      String name = column == null ? null : column.filled("name");
      String referred = key.isEmpty() ? "id" : key.get(i).name();
      names.add(name == null ? scope.naming().joinColumn(attribute, referred) : name);
    }
    return names;
  }

  private void check(Annotation column, String side, Origin origin) {
    // The one owner of an element is what @OneToMany says anyway.
    boolean mayBeUnique = side.equals(INVERSE) && member.is("OneToMany");
    for (String attribute : column.attributes()) {
      boolean known = attribute.equals("unique") ? mayBeUnique : OF_COLUMN.contains(attribute);
      if (!known) {
        scope.report(
            ProblemCode.UNSUPPORTED_ATTRIBUTE,
            origin,
            "'%s' of @JoinColumn is not supported in a join table, all of whose columns are its key"
                .formatted(attribute),
            "Remove it");
      }
    }
  }
}
