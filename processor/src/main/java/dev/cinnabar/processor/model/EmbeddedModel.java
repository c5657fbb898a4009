package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribute whose value is stored in several columns of the entity.
 *
 * @param name the attribute's name
 * @param access how the mapper reaches the value
 * @param embeddable the class of the value, with the columns it has here
 * @param required whether the value is always there; otherwise it is null where all its columns are
 * @param origin the place in the source
 */
public record EmbeddedModel(
    String name, AccessModel access, EmbeddableModel embeddable, boolean required, Origin origin)
    implements MemberModel {

  @Override
  public TypeName type() {
    return embeddable.type();
  }

  /** Returns this attribute with other attributes in its value. */
  public EmbeddedModel with(List<MemberModel> members) {
    return new EmbeddedModel(name, access, embeddable.with(members), required, origin);
  }

  /** Returns the columns. */
  public List<EmbeddableModel.Part> parts() {
    List<EmbeddableModel.Part> parts = new ArrayList<>();
    for (EmbeddableModel.Part part : embeddable.parts()) {
      String path = name + "." + part.path();
      parts.add(new EmbeddableModel.Part(path, part.attribute(), part.optional() || !required));
    }
    return parts;
  }
}
