package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.ConstraintModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a class that are stored in several columns. */
final class EmbeddedScanner {

  private final Scope scope;
  private final List<ConstraintModel> constraints;
  private final Overrides overrides;
  private final List<TypeElement> around;

  /**
   * Reads attributes of a class.
   *
   * @param constraints takes the named checks, which stand beside the columns
   * @param overrides what is said further out about their columns
   * @param around the embeddables that lead from the entity to the class
   */
  EmbeddedScanner(
      Scope scope,
      List<ConstraintModel> constraints,
      Overrides overrides,
      List<TypeElement> around) {
    this.scope = scope;
    this.constraints = constraints;
    this.overrides = overrides;
    this.around = around;
  }

  /** Tells whether the value of an attribute is embedded: by annotation, or by that of its type. */
  static boolean isEmbedded(Member member) {
    return member.is("Embedded")
        || member.is("EmbeddedId")
        || (Scope.isEmbeddable(Scope.classOf(member.mirror()))
            && !member.is("Id")
            && member.ours("Json").isEmpty());
  }

  /** Reads an attribute; empty where its type is not fit to be embedded. */
  Optional<EmbeddedModel> embedded(Member member, AccessModel access) {
    TypeElement type = Scope.classOf(member.mirror());
    if (type == null || !Scope.isEmbeddable(type)) {
      notEmbeddable(member, type);
      return Optional.empty();
    }
    if (isAround(member, type) || !EntityScanner.isNameable(type)) {
      return Optional.empty();
    }
    Overrides here =
        overrides.within(member.name()).and(Overrides.of(member.annotations(), member.origin()));
    EmbeddableModel embeddable =
        new EmbeddableScanner(scope.within(type), constraints, here, path(type)).scan();
    List<String> paths = embeddable.parts().stream().map(EmbeddableModel.Part::path).toList();
    Overrides.of(member.annotations(), member.origin()).check(paths, scope);
    return Optional.of(
        new EmbeddedModel(
            member.name(),
            access,
            embeddable,
            !member.is("EmbeddedId") && ColumnScanner.isMarkedNonNull(member),
            member.origin()));
  }

  private List<TypeElement> path(TypeElement type) {
    List<TypeElement> path = new ArrayList<>(around);
    path.add(type);
    return path;
  }

  private void notEmbeddable(Member member, @Nullable TypeElement type) {
    boolean entity = Scope.isEntity(type);
    boolean key = member.is("EmbeddedId");
    String otherwise = key ? "use @Id where it is one column" : "remove @Embedded";
    scope.report(
        ProblemCode.NOT_EMBEDDABLE,
        member.origin().at(key ? "EmbeddedId" : "Embedded"),
        entity
            ? "%s is an entity with a table of its own".formatted(member.shownType())
            : "%s is not marked as embeddable".formatted(member.shownType()),
        entity ? "Put @ManyToOne on it" : "Put @Embeddable on the class, or " + otherwise);
  }

  private boolean isAround(Member member, TypeElement type) {
    if (around.contains(type)) {
      scope.report(
          ProblemCode.RECURSIVE_EMBEDDABLE,
          member.origin(),
          "%s would be stored inside of itself, in columns without end"
              .formatted(Scope.nameOf(type)),
          "Put @Transient on it, or make it an entity and refer to it with @ManyToOne");
      return true;
    }
    return false;
  }
}
