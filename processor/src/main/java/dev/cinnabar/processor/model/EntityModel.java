package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
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
 * @param key the key of one column; null where it has several, or where the entity is broken
 * @param compositeKey the key of several columns; null where it has one
 * @param members the other mapped attributes in declaration order, those of mapped superclasses
 *     first; those of a key of several columns are among them
 * @param constraints what stands beside the columns of the table
 * @param stub whether a lazy reference can be a stub
 * @param parameters the attributes that the constructor takes, in order; mostly none
 * @param callbacks the methods that are called when something happens to a row
 * @param broken whether something is wrong with the declaration: only what other code names is
 *     written then
 * @param origin the class in the source
 */
public record EntityModel(
    ClassName type,
    TableModel table,
    @Nullable String comment,
    @Nullable AttributeModel key,
    @Nullable CompositeKeyModel compositeKey,
    List<MemberModel> members,
    List<ConstraintModel> constraints,
    StubModel stub,
    List<MemberModel> parameters,
    List<CallbackModel> callbacks,
    boolean broken,
    Origin origin) {

  /** Copies the lists. */
  public EntityModel {
    members = List.copyOf(members);
    constraints = List.copyOf(constraints);
    parameters = List.copyOf(parameters);
    callbacks = List.copyOf(callbacks);
    if (key == null && compositeKey == null && !broken) {
      throw new IllegalArgumentException("Only a broken entity has no key: " + type);
    }
  }

  /** An entity without callbacks. */
  public EntityModel(
      ClassName type,
      TableModel table,
      @Nullable String comment,
      @Nullable AttributeModel key,
      @Nullable CompositeKeyModel compositeKey,
      List<MemberModel> members,
      List<ConstraintModel> constraints,
      StubModel stub,
      List<MemberModel> parameters,
      boolean broken,
      Origin origin) {
    this(
        type,
        table,
        comment,
        key,
        compositeKey,
        members,
        constraints,
        stub,
        parameters,
        List.of(),
        broken,
        origin);
  }

  /** An entity with a key of one column, created by its constructor without parameters. */
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
    this(type, table, comment, key, null, members, constraints, stub, List.of(), broken, origin);
  }

  /** Returns this entity with a constructor that takes the attributes of the given names. */
  public EntityModel constructedOf(List<String> names) {
    List<MemberModel> taken = new ArrayList<>();
    for (String name : names) {
      if (key != null && key.name().equals(name)) {
        taken.add(key);
      }
      members.stream().filter(one -> one.name().equals(name)).forEach(taken::add);
    }
    return with(taken, callbacks, broken);
  }

  /** Returns this entity with methods that are called when something happens to a row. */
  public EntityModel withCallbacks(List<CallbackModel> methods) {
    return with(parameters, methods, broken);
  }

  private EntityModel with(
      List<MemberModel> constructed, List<CallbackModel> methods, boolean unfit) {
    return new EntityModel(
        type,
        table,
        comment,
        key,
        compositeKey,
        members,
        constraints,
        stub,
        constructed,
        methods,
        unfit,
        origin);
  }

  /** Returns the type of the key, null where it is not known. */
  public @Nullable TypeName keyType() {
    if (compositeKey != null) {
      return compositeKey.type();
    }
    return key == null ? null : key.type().box();
  }

  /** Returns how many columns the key has. */
  public int keySize() {
    return compositeKey == null ? 1 : compositeKey.parts().size();
  }

  /** Tells whether the attribute holds the key, or a part of it, by value. */
  public boolean isKeyValue(MemberModel member) {
    return member.equals(key)
        || (compositeKey != null && !(member instanceof ToOneModel) && compositeKey.has(member));
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
    return with(parameters, callbacks, true);
  }

  private <M extends MemberModel> List<M> of(Class<M> kind) {
    return members.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
