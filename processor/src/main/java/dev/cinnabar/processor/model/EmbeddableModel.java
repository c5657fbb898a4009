package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A class or record whose attributes are stored in columns of the entity that holds it.
 *
 * <p>Read for its own sake it describes what is written at the class; read for an attribute that
 * embeds it, the columns are those of that attribute, its overrides applied.
 *
 * @param type the class
 * @param members the attributes in the order of declaration, those of mapped superclasses first:
 *     plain ones and embedded ones
 * @param arguments the names of the attributes in the order in which the constructor takes them;
 *     empty where an object is made by the constructor without parameters and then filled
 * @param published whether code in other packages can name the class
 * @param broken whether something is wrong with the declaration
 * @param origin the class in the source
 */
public record EmbeddableModel(
    ClassName type,
    List<MemberModel> members,
    List<String> arguments,
    boolean published,
    boolean broken,
    Origin origin) {

  /** Copies the lists. */
  public EmbeddableModel {
    members = List.copyOf(members);
    arguments = List.copyOf(arguments);
  }

  /** Returns this embeddable as one that is not fit to be mapped. */
  public EmbeddableModel asBroken() {
    return new EmbeddableModel(type, members, arguments, published, true, origin);
  }

  /** Returns this embeddable with other attributes. */
  EmbeddableModel with(List<MemberModel> others) {
    return new EmbeddableModel(type, others, arguments, published, broken, origin);
  }

  /** Tells whether the constructor takes all values, so that an object does not change. */
  public boolean isComplete() {
    return !arguments.isEmpty();
  }

  /** Returns the columns: those of plain attributes and, in their place, of embedded ones. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (MemberModel member : members) {
      if (member instanceof AttributeModel attribute) {
        parts.add(new Part(attribute.name(), attribute, false));
      } else if (member instanceof EmbeddedModel embedded) {
        parts.addAll(embedded.parts());
      }
    }
    return parts;
  }

  /**
   * A column of an embedded value.
   *
   * @param path the way to the attribute: {@code address.city}
   * @param attribute the attribute at its end, with the column it has here
   * @param optional whether the value that it is a part of may be missing as a whole, so that the
   *     column takes nulls although the attribute does not
   */
  public record Part(String path, AttributeModel attribute, boolean optional) {}
}
