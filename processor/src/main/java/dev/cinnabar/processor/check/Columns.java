package dev.cinnabar.processor.check;

import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.ColumnModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column with the attribute that it stores.
 *
 * @param member the attribute
 * @param column the column
 * @param part the part of the attribute that it stores, where it is an embedded one
 */
record Columns(MemberModel member, ColumnModel column, EmbeddableModel.@Nullable Part part) {

  /** Returns the columns of an entity, the key first. */
  static List<Columns> of(EntityModel entity) {
    List<Columns> columns = new ArrayList<>();
    if (entity.key() != null) {
      columns.add(new Columns(entity.key(), entity.key().column(), null));
    }
    columns.addAll(of(entity.members()));
    return columns;
  }

  /** Returns the columns of some attributes. */
  static List<Columns> of(List<MemberModel> members) {
    List<Columns> columns = new ArrayList<>();
    for (MemberModel member : members) {
      if (member instanceof AttributeModel attribute) {
        columns.add(new Columns(attribute, attribute.column(), null));
      } else if (member instanceof ToOneModel toOne) {
        toOne.columns().forEach(column -> columns.add(new Columns(toOne, column, null)));
      } else if (member instanceof EmbeddedModel embedded) {
        for (EmbeddableModel.Part part : embedded.parts()) {
          columns.add(new Columns(embedded, part.attribute().column(), part));
        }
      }
    }
    return columns;
  }

  /** Returns the attribute's name, or the path to the part of it. */
  String name() {
    return part == null ? member.name() : part.path();
  }

  /** Returns where a property of the column is written. */
  Origin at(String attribute) {
    Origin origin = part == null ? member.origin() : part.attribute().origin();
    return origin.at(annotation(), attribute);
  }

  /** Returns where the entity gives the column its name. */
  Origin place() {
    return part == null ? at("name") : member.origin();
  }

  /** Returns the annotation that describes the column. */
  String annotation() {
    return member instanceof ToOneModel ? "JoinColumn" : "Column";
  }
}
