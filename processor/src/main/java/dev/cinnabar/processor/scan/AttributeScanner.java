package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.javac.UnresolvedTypes;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.GenerationModel;
import dev.cinnabar.processor.model.KeyReferenceModel;
import dev.cinnabar.processor.report.ProblemCode;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of an entity or embeddable that are stored in one column each. */
final class AttributeScanner {

  private final Scope scope;
  private final ColumnScanner columnScanner;
  private final ReferenceScanner referenceScanner;
  private final Vocabulary vocabulary;
  private final Combinations combinations;

  AttributeScanner(Scope scope, ColumnScanner columnScanner, ReferenceScanner referenceScanner) {
    this.scope = scope;
    this.columnScanner = columnScanner;
    this.referenceScanner = referenceScanner;
    this.vocabulary = new Vocabulary(scope);
    this.combinations = new Combinations(scope, columnScanner);
  }

  /** Reports what does not fit together; false where nothing can be made of the attribute. */
  boolean check(Member member) {
    vocabulary.checkMember(member);
    Optional<String> missing = UnresolvedTypes.in(member.mirror());
    if (missing.isPresent()) {
      scope.report(
          ProblemCode.UNRESOLVED_TYPE,
          member.origin(),
          "the type '%s' does not exist".formatted(missing.get()),
          "Correct its name or import it; if it is generated, its processor has to run here");
      return false;
    }
    combinations.check(member);
    return !Combinations.isUnsupported(member);
  }

  /** Reads an attribute. */
  AttributeModel attribute(
      Member member, AccessModel access, @Nullable GenerationModel generation) {
    Storage storage = columnScanner.storage(member);
    TypeElement declared = Scope.classOf(member.mirror());
    boolean nameable = declared == null || ClassScanner.isReachable(declared);
    Codec codec = nameable ? Codecs.find(member.type(), storage).orElse(null) : null;
    KeyReferenceModel reference =
        member
            .ours("References")
            .map(annotation -> referenceScanner.reference(member, annotation))
            .orElse(null);
    return new AttributeModel(
        member.name(),
        member.type(),
        storage,
        codec,
        access,
        columnScanner.column(member),
        generation,
        reference,
        member.is("Version"),
        member.origin());
  }
}
