package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.CompositeKeyModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.StubModel;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.ToManyModel;
import dev.cinnabar.processor.model.ToOneModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one entity class. */
public final class EntityScanner {

  private final Scope scope;
  private final MemberScanner memberScanner;
  private final ClassScanner classScanner;
  private final List<ConstraintModel> constraints;
  private final ReferenceScanner referenceScanner;
  private final AttributeScanner attributeScanner;
  private final EmbeddedScanner embeddedScanner;
  private final KeyScanner keyScanner;
  private final List<Method> methods;
  private final TableModel table;

  private EntityScanner(Scope scope) {
    this.scope = scope;
    this.memberScanner = new MemberScanner(scope);
    this.classScanner = new ClassScanner(scope);
    this.constraints = classScanner.constraints();
    this.methods = Method.of(scope);
    ColumnScanner columnScanner = new ColumnScanner(scope, constraints);
    this.referenceScanner = new ReferenceScanner(scope, columnScanner);
    this.attributeScanner = new AttributeScanner(scope, columnScanner, referenceScanner);
    this.embeddedScanner =
        new EmbeddedScanner(scope, constraints, memberScanner.overrides(), List.of());
    this.table = classScanner.table();
    this.keyScanner = new KeyScanner(scope, memberScanner.mappedClasses(), table.name());
  }

  /**
   * Reads a class.
   *
   * @param problems takes what is not understood
   */
  public static EntityModel scan(
      TypeElement type, Types types, Elements elements, Naming naming, Problems problems) {
    return new EntityScanner(new Scope(types, elements, naming, type, problems)).scan();
  }

  /** Returns the place of a class. */
  public static Origin originOf(TypeElement type) {
    return Scope.originOf(type);
  }

  /** Tells whether generated code can name the class at all. */
  public static boolean isNameable(TypeElement type) {
    return ClassScanner.isReachable(type) && type.getTypeParameters().isEmpty();
  }

  private EntityModel scan() {
    TypeElement type = scope.entity();
    Origin origin = Scope.originOf(type);
    Vocabulary vocabulary = new Vocabulary(scope);
    for (TypeElement each : memberScanner.mappedClasses()) {
      vocabulary.checkClass(Annotation.of(each), Scope.originOf(each));
    }
    List<Member> members = type.getKind() == ElementKind.CLASS ? unique() : List.of();
    AccessScanner accessScanner = new AccessScanner(scope, methods, members);
    ConstructorScanner constructors = new ConstructorScanner(scope, members, accessScanner);
    classScanner.checkClass(constructors);
    DeclaredKey declaredKey = new DeclaredKey(scope, members, memberScanner.mappedClasses());
    declaredKey.check(members);
    Member keyMember = declaredKey.single();
    MappedIds mappedIds = new MappedIds(scope, members);
    new MappedIdCheck(scope, mappedIds).check(members);
    AttributeModel key = null;
    EmbeddedModel embeddedKey = null;
    List<MemberModel> ids = new ArrayList<>();
    List<MemberModel> models = new ArrayList<>();
    boolean broken = false;
    List<Method> keyGetters = new ArrayList<>();
    List<Method> relationshipGetters = new ArrayList<>();
    for (Member member : members) {
      if (!attributeScanner.check(member)) {
        continue;
      }
      AccessModel access =
          constructors.sets(member)
              ? accessScanner.constructed(member)
              : accessScanner.access(member);
      if (member.isRelationship()) {
        Optional<? extends MemberModel> relationship = relationship(member, access, mappedIds);
        // Where the other end is broken it is reported there, and no mapper can be written here.
        broken |= relationship.filter(EntityScanner::isKnown).isEmpty();
        relationship.ifPresent(models::add);
        relationship.filter(one -> member.is("Id")).ifPresent(ids::add);
        accessScanner.getterOf(member, access).ifPresent(relationshipGetters::add);
      } else if (member.equals(keyMember)) {
        key =
            mappedIds.named(
                attributeScanner.attribute(member, access, keyScanner.generation(member)));
        accessScanner.getterOf(member, access).ifPresent(keyGetters::add);
      } else if (member.is("Id")) {
        keyScanner.refusePart(member);
        AttributeModel part = mappedIds.named(attributeScanner.attribute(member, access, null));
        models.add(part);
        ids.add(part);
        accessScanner.getterOf(member, access).ifPresent(keyGetters::add);
      } else if (EmbeddedScanner.isEmbedded(member)) {
        Optional<EmbeddedModel> embedded =
            embeddedScanner.embedded(member, access).map(one -> mappedIds.named(member, one));
        broken |= embedded.filter(one -> !one.embeddable().broken()).isEmpty();
        embedded.ifPresent(models::add);
        if (declaredKey.isEmbedded(member)) {
          embeddedKey = embedded.orElse(null);
          accessScanner.getterOf(member, access).ifPresent(keyGetters::add);
        }
      } else {
        models.add(attributeScanner.attribute(member, access, null));
      }
    }
    checkOverrides(members, models);
    LazyColumns lazy = new LazyColumns(scope, members, accessScanner);
    StubModel stub =
        new StubScanner(scope, methods, constructors).scan(keyGetters, relationshipGetters, lazy);
    lazy.check(stub);
    members.forEach(member -> LazyColumns.checkGroup(member, scope));
    if (stub instanceof StubModel.Possible) {
      new StubArguments(scope, models).check();
    }
    CompositeKeyModel compositeKey = declaredKey.composite(ids, embeddedKey).orElse(null);
    EntityModel entity =
        new EntityModel(
            ClassName.get(type),
            table,
            classScanner.comment(),
            key,
            compositeKey,
            models,
            constraints,
            stub,
            List.of(),
            broken || (key == null && compositeKey == null) || scope.problems().hasErrors(),
            origin);
    return entity
        .constructedOf(constructors.parameters())
        .withCallbacks(new CallbackScanner(scope).scan(memberScanner.mappedClasses()));
  }

  /** Only what is inherited is overridden at the class. */
  private void checkOverrides(List<Member> members, List<MemberModel> models) {
    Set<String> inherited =
        members.stream()
            .filter(memberScanner::isInherited)
            .map(Member::name)
            .collect(Collectors.toSet());
    List<String> paths = new ArrayList<>();
    members.stream()
        .filter(member -> member.is("Id") && memberScanner.isInherited(member))
        .forEach(key -> paths.add(key.name()));
    for (MemberModel model : models) {
      if (inherited.contains(model.name())) {
        paths.addAll(Overrides.paths(model));
      }
    }
    memberScanner.overrides().check(paths, scope);
    memberScanner
        .overrides()
        .checkReferences(
            members.stream()
                .filter(member -> member.isReference() && memberScanner.isInherited(member))
                .map(Member::name)
                .toList(),
            scope);
  }

  private static boolean isKnown(MemberModel relationship) {
    return relationship instanceof ToOneModel toOne
        ? toOne.target().isKnown()
        : ((ToManyModel) relationship).target().isKnown();
  }

  /** Returns the attributes; a second one of the same name is reported and left out. */
  private List<Member> unique() {
    Map<String, Member> members = new LinkedHashMap<>();
    for (Member member : memberScanner.members()) {
      Member other = members.putIfAbsent(member.name(), member);
      if (other != null) {
        scope.report(
            ProblemCode.DUPLICATE_ATTRIBUTE,
            member.origin(),
            "%s is an attribute of the same name".formatted(other.origin().where()),
            "Rename one of them");
      }
    }
    memberScanner.contributions().check(members.keySet(), scope);
    return List.copyOf(members.values());
  }

  private Optional<? extends MemberModel> relationship(
      Member member, AccessModel access, MappedIds mappedIds) {
    if (member.isReference()) {
      return referenceScanner.toOne(member, access).map(one -> mappedIds.named(member, one));
    }
    if (member.isOtherSide()) {
      return new OtherSideScanner(scope, referenceScanner).toOne(member, access);
    }
    return new CollectionScanner(scope, referenceScanner).toMany(member, access);
  }
}
