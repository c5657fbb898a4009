package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class whose values are stored in columns of the entity that holds them. */
public final class EmbeddableScanner {

  private final Scope outer;
  private final Scope scope;
  private final Overrides overrides;
  private final MemberScanner memberScanner;
  private final ClassScanner classScanner;
  private final AttributeScanner attributeScanner;
  private final EmbeddedScanner embeddedScanner;

  /**
   * Reads a class for an attribute that embeds it.
   *
   * @param scope the scope of the class
   * @param constraints takes the named checks, which stand beside the columns
   * @param overrides what the attribute says about the columns
   * @param path the embeddables that lead from the entity to this one, itself included
   */
  EmbeddableScanner(
      Scope scope, List<ConstraintModel> constraints, Overrides overrides, List<TypeElement> path) {
    this.outer = scope;
    this.scope = scope.of(scope.entity());
    this.overrides = overrides;
    this.memberScanner = new MemberScanner(this.scope);
    this.classScanner = new ClassScanner(this.scope);
    ColumnScanner columnScanner = new ColumnScanner(this.scope, constraints);
    this.attributeScanner =
        new AttributeScanner(
            this.scope, columnScanner, new ReferenceScanner(this.scope, columnScanner));
    this.embeddedScanner = new EmbeddedScanner(this.scope, constraints, overrides, path);
  }

  /**
   * Reads a class for its own sake.
   *
   * @param problems takes what is not understood
   */
  public static EmbeddableModel scan(
      TypeElement type, Types types, Elements elements, Naming naming, Problems problems) {
    Scope scope = new Scope(types, elements, naming, type, problems);
    return new EmbeddableScanner(scope, new ArrayList<>(), Overrides.NONE, List.of(type)).scan();
  }

  EmbeddableModel scan() {
    TypeElement type = scope.entity();
    Origin origin = Scope.originOf(type);
    Vocabulary vocabulary = new Vocabulary(scope);
    for (TypeElement each : memberScanner.mappedClasses()) {
      vocabulary.checkClass(Annotation.of(each), Scope.originOf(each));
    }
    boolean usable = classScanner.checkEmbeddable();
    List<Member> members = usable ? memberScanner.members() : List.of();
    if (usable && members.isEmpty()) {
      scope.report(
          ProblemCode.EMPTY_EMBEDDABLE,
          origin,
          "it has no attributes, so that nothing can be stored",
          "Give it attributes");
    }
    if (usable) {
      Set<String> names = members.stream().map(Member::name).collect(Collectors.toSet());
      memberScanner.contributions().check(names, scope);
    }
    Construction construction = Construction.of(scope, members);
    List<MemberModel> models = new ArrayList<>();
    boolean broken = false;
    for (Member declared : members) {
      if (!isPlain(declared) || !attributeScanner.check(declared)) {
        broken = true;
        continue;
      }
      Optional<? extends MemberModel> model = model(declared, construction.access(declared));
      model.ifPresent(models::add);
      broken |= model.isEmpty();
    }
    broken |= scope.problems().hasErrors();
    scope.problems().list().forEach(outer.problems()::add);
    return new EmbeddableModel(
        ClassName.get(type), models, construction.arguments(), isPublished(type), broken, origin);
  }

  private Optional<? extends MemberModel> model(Member declared, AccessModel access) {
    if (EmbeddedScanner.isEmbedded(declared)) {
      return embeddedScanner.embedded(declared, access);
    }
    Member member = overrides.apply(declared);
    checkKind(member, declared);
    return Optional.of(attributeScanner.attribute(member, access, null));
  }

  /** Reports what an embedded value cannot have: a key, and relationships. */
  private boolean isPlain(Member member) {
    for (String key : List.of("Id", "EmbeddedId", "GeneratedValue", "Version")) {
      if (member.is(key)) {
        scope.report(
            ProblemCode.KEY_IN_EMBEDDABLE,
            member.origin().at(key),
            "a value that is a part of a row has no @%s of its own".formatted(key),
            "Remove it, or make the class an entity");
        return false;
      }
    }
    for (String relationship :
        List.of("ManyToOne", "OneToMany", "OneToOne", "ManyToMany", "ElementCollection")) {
      if (member.is(relationship)) {
        unsupported(member, relationship);
        return false;
      }
    }
    if (member.ours("References").isPresent()) {
      unsupported(member, "References");
      return false;
    }
    if (ColumnScanner.isLazy(member)) {
      scope.report(
          ProblemCode.UNSUPPORTED_ATTRIBUTE,
          member.origin().at("Basic", "fetch"),
          "a part of a value cannot be loaded lazily",
          "Remove 'fetch', or move the attribute to the entity");
    } else {
      LazyColumns.checkGroup(member, scope);
    }
    return true;
  }

  private void unsupported(Member member, String relationship) {
    scope.report(
        ProblemCode.RELATIONSHIP_IN_EMBEDDABLE,
        member.origin().at(relationship),
        "@%s is not supported inside of an embeddable".formatted(relationship),
        "Move the attribute to the entity");
  }

  /** Reports an override that changes how values are read and written, not only the column. */
  private void checkKind(Member member, Member declared) {
    for (String fact : List.of("scale", "secondPrecision")) {
      int here = number(member, fact);
      int there = number(declared, fact);
      if (here != there) {
        scope.report(
            ProblemCode.OVERRIDE_CHANGES_TYPE,
            member.origin(),
            "'%s' of %s is %d and not %d".formatted(fact, declared.origin().where(), there, here),
            "Write it at the attribute itself, or embed another class");
      }
    }
  }

  private static int number(Member member, String fact) {
    int unwritten = fact.equals("scale") ? 0 : -1;
    return member.jpa("Column").map(column -> column.number(fact, unwritten)).orElse(unwritten);
  }

  private static boolean isPublished(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
