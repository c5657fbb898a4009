package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.report.Origin;

/** A mapped attribute of an entity or embeddable. */
public sealed interface MemberModel permits AttributeModel, EmbeddedModel, ToOneModel, ToManyModel {

  /** Returns the attribute's name. */
  String name();

  /** Returns the declared type, as a member of the entity class. */
  TypeName type();

  /** Returns how the mapper reaches the value. */
  AccessModel access();

  /** Returns the place in the source. */
  Origin origin();
}
