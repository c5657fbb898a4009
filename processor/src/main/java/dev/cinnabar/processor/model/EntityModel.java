package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.report.Origin;
import java.util.ArrayList;
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
 * @param parameters the attributes that the constructor takes, in order; mostly none
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
    List<AttributeModel> parameters,
    boolean broken,
    Origin origin) {

  /** Copies the lists. */
  public EntityModel {
    members = List.copyOf(members);
    constraints = List.copyOf(constraints);
    parameters = List.copyOf(parameters);
    if (key == null && !broken) {
      throw new IllegalArgumentException("Only a broken entity has no key: " + type);
    }
  }

  /** An entity that is created by its constructor without parameters. */
  public EntityModel(
      ClassName type,
      TableModel table,
      @Nullable String comment,
      @Nullable AttributeModel key,
      List<MemberModel> members,
      List<ConstraintModel> constraints,
      StubModel stub,
      boolean broken,
      Origin origin) {
    this(type, table, comment, key, members, constraints, stub, List.of(), broken, origin);
  }

  /** Returns this entity with a constructor that takes the attributes of the given names. */
  public EntityModel constructedOf(List<String> names) {
    List<AttributeModel> taken = new ArrayList<>();
    for (String name : names) {
      if (key != null && key.name().equals(name)) {
        taken.add(key);
      }
      attributes().stream().filter(one -> one.name().equals(name)).forEach(taken::add);
    }
    return new EntityModel(
        type, table, comment, key, members, constraints, stub, taken, broken, origin);
  }

  /** Returns the scalar attributes, without the key. */
  public List<AttributeModel> attributes() {
    return of(AttributeModel.class);
  }

  /** Returns the attributes that count the changes of a row: one, or none. */
  public List<AttributeModel> versions() {
    return attributes().stream().filter(AttributeModel::version).toList();
  }

  /** Returns the attributes that are stored in several columns. */
  public List<EmbeddedModel> embeddeds() {
    return of(EmbeddedModel.class);
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
    return new EntityModel(
        type, table, comment, key, members, constraints, stub, parameters, true, origin);
  }

  private <M extends MemberModel> List<M> of(Class<M> kind) {
    return members.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
