package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.report.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entity class.
 *
 * @param type the class
 * @param table the name of its table
 * @param comment the comment in the database
 * @param key the key; null only where the entity is broken
 * @param members the other mapped attributes in declaration order, those of mapped superclasses
 *     first
 * @param constraints what stands beside the columns of the table
 * @param stub whether a lazy reference can be a stub
 * @param broken whether something is wrong with the declaration: only what other code names is
 *     written then
 * @param origin the class in the source
 */
public record EntityModel(
    ClassName type,
    TableModel table,
    @Nullable String comment,
    @Nullable AttributeModel key,
    List<MemberModel> members,
    List<ConstraintModel> constraints,
    StubModel stub,
    boolean broken,
    Origin origin) {

  /** Copies the lists. */
  public EntityModel {
    members = List.copyOf(members);
    constraints = List.copyOf(constraints);
    if (key == null && !broken) {
      throw new IllegalArgumentException("Only a broken entity has no key: " + type);
    }
  }

  /** Returns the scalar attributes, without the key. */
  public List<AttributeModel> attributes() {
    return of(AttributeModel.class);
  }

  /** Returns the references. */
  public List<ToOneModel> toOnes() {
    return of(ToOneModel.class);
  }

  /** Returns the collections. */
  public List<ToManyModel> toManys() {
    return of(ToManyModel.class);
  }

  /** Returns this entity as one that is not fit to be mapped. */
  public EntityModel asBroken() {
    return new EntityModel(type, table, comment, key, members, constraints, stub, true, origin);
  }

  private <M extends MemberModel> List<M> of(Class<M> kind) {
    return members.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
