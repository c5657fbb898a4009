package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A column with the attribute that it stores.
 *
 * @param member the attribute
 * @param column the column
 */
record Columns(MemberModel member, ColumnModel column) {

  /** Returns the columns of an entity, the key first. */
  static List<Columns> of(EntityModel entity) {
    List<Columns> columns = new ArrayList<>();
    if (entity.key() != null) {
      columns.add(new Columns(entity.key(), entity.key().column()));
    }
    for (MemberModel member : entity.members()) {
      if (member instanceof AttributeModel attribute) {
        columns.add(new Columns(attribute, attribute.column()));
      } else if (member instanceof ToOneModel toOne) {
        columns.add(new Columns(toOne, toOne.column()));
      }
    }
    return columns;
  }

  /** Returns where a property of the column is written. */
  Origin at(String attribute) {
    return member.origin().at(annotation(), attribute);
  }

  /** Returns the annotation that describes the column. */
  String annotation() {
    return member instanceof ToOneModel ? "JoinColumn" : "Column";
  }
}
