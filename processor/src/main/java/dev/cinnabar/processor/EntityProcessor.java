package dev.cinnabar.processor;

import com.google.auto.service.AutoService;
import dev.cinnabar.processor.check.Rules;
import dev.cinnabar.processor.check.WholeCompilation;
import dev.cinnabar.processor.emit.EmbeddableEmitter;
import dev.cinnabar.processor.emit.EntityEmitter;
import dev.cinnabar.processor.emit.SourceFile;
import dev.cinnabar.processor.javac.Printer;
import dev.cinnabar.processor.javac.Rounds;
import dev.cinnabar.processor.javac.Sources;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.Problem;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import dev.cinnabar.processor.scan.AutoApply;
import dev.cinnabar.processor.scan.EmbeddableScanner;
import dev.cinnabar.processor.scan.EntityScanner;
import dev.cinnabar.processor.scan.Naming;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes table, DAO, mapper and stub of each entity: read, model, check, write. All problems are
 * shown in the last round, because a message of an error ends the rounds and with them the search
 * for other errors.
 */
@AutoService(Processor.class)
public final class EntityProcessor extends AbstractProcessor {

  private static final String ENTITY = "jakarta.persistence.Entity";
  private static final String EMBEDDABLE = "jakarta.persistence.Embeddable";

  private final Function<EntityModel, List<SourceFile>> emitter;
  private final Problems problems = new Problems();
  private final WholeCompilation whole = new WholeCompilation();
  private Rounds rounds;
  private AutoApply converters;
  private Sources sources;
  private Naming naming = Naming.SNAKE_CASE;
  private Set<ProblemCode> suppressed = Set.of();

  /** Called by the compiler. */
  public EntityProcessor() {
    this(EntityEmitter::emit);
  }

  EntityProcessor(Function<EntityModel, List<SourceFile>> emitter) {
    this.emitter = emitter;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("jakarta.persistence.*", "dev.cinnabar.annotation.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Options.NAMING, Options.SUPPRESS);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    sources = new Sources(environment.getFiler());
    rounds = new Rounds(environment.getElementUtils(), sources::has);
    converters = new AutoApply(environment.getElementUtils());
    naming = Options.naming(environment.getOptions(), problems);
    suppressed = Options.suppressed(environment.getOptions(), problems);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    converters.look(round);
    List<TypeElement> ready = rounds.ready(round, ENTITY, EMBEDDABLE);
    ready.forEach(type -> process(type, round.processingOver()));
    if (ready.isEmpty() && !round.processingOver()) {
      rounds.waiting().forEach(this::writeAhead);
    }
    if (round.processingOver()) {
      converters.report(problems);
      new Printer(processingEnv.getMessager(), processingEnv.getElementUtils(), suppressed)
          .print(problems);
    }
    return false;
  }

  private void process(TypeElement type, boolean last) {
    Origin origin =
        Origin.ofClass(type.getSimpleName().toString(), type.getQualifiedName().toString());
    Problems found = new Problems();
    try {
      Supplier<List<SourceFile>> files =
          isEntity(type) ? entity(type, found) : embeddable(type, found);
      // In the last round the compiler has looked for the classes of a broken entity already.
      if (EntityScanner.isNameable(type) && !(last && found.hasErrors())) {
        write(files.get(), type, found);
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      internalError(e, origin, found);
    }
    found.list().forEach(problem -> problems.add(inSources(problem, type)));
  }

  /**
   * Writes the DAO of an entity that waits, which needs no more than its key. It brings another
   * round: where all entities wait for what never comes, the next one would be the last, in which
   * it is too late for the table.
   */
  private void writeAhead(TypeElement type) {
    try {
      if (!isEntity(type) || !EntityScanner.isNameable(type)) {
        return;
      }
      EntityModel entity = scan(type, new Problems());
      if (entity.keyType() == null) {
        return;
      }
      for (SourceFile file : emitter.apply(entity.asBroken())) {
        String name = file.type().reflectionName();
        boolean dao = file.type().simpleName().endsWith("Dao");
        if (dao && !isTaken(file) && !sources.has(name)) {
          boolean unused = sources.write(name, file.text(), type);
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // The same happens when the entity is read for good, and is reported then.
    }
  }

  /** Moves a problem of a compiled superclass, which has no line, to the entity. */
  private Problem inSources(Problem problem, TypeElement entity) {
    String type = problem.origin().type();
    if (type == null || rounds.isSource(type)) {
      return problem;
    }
    String name = entity.getQualifiedName().toString();
    return problem.at(Origin.ofClass(problem.origin().where(), name));
  }

  private static boolean isEntity(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(ENTITY));
  }

  private Supplier<List<SourceFile>> entity(TypeElement type, Problems found) {
    EntityModel entity = scan(type, found);
    Rules.check(entity, found);
    whole.check(entity, found);
    return () -> emitter.apply(found.hasErrors() ? entity.asBroken() : entity);
  }

  private Supplier<List<SourceFile>> embeddable(TypeElement type, Problems found) {
    EmbeddableModel embeddable =
        EmbeddableScanner.scan(
            type, processingEnv.getTypeUtils(), processingEnv.getElementUtils(), naming, found);
    Rules.check(embeddable, found);
    return () -> EmbeddableEmitter.emit(found.hasErrors() ? embeddable.asBroken() : embeddable);
  }

  private EntityModel scan(TypeElement type, Problems found) {
    return EntityScanner.scan(
        type, processingEnv.getTypeUtils(), processingEnv.getElementUtils(), naming, found);
  }

  /** Writes all classes or, where one is there already, none. */
  private void write(List<SourceFile> files, TypeElement type, Problems found) throws IOException {
    for (SourceFile file : files) {
      if (isTaken(file)) {
        nameClash(file, type, found);
        return;
      }
    }
    for (SourceFile file : files) {
      String name = file.type().reflectionName();
      if (!sources.has(name) && !sources.write(name, file.text(), type)) {
        nameClash(file, type, found);
      }
    }
  }

  private boolean isTaken(SourceFile file) {
    String name = file.type().reflectionName();
    return rounds.sources().contains(name) && !sources.has(name);
  }

  private static void nameClash(SourceFile file, TypeElement type, Problems found) {
    found.add(
        ProblemCode.NAME_CLASH,
        EntityScanner.originOf(type),
        "%s is generated for the %s, and there is a class of that name"
            .formatted(file.type().simpleName(), isEntity(type) ? "entity" : "embeddable"),
        "Rename one of the classes");
  }

  private static void internalError(Throwable error, Origin origin, Problems found) {
    String place =
        List.of(error.getStackTrace()).stream()
            .limit(3)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(", "));
    found.add(
        ProblemCode.INTERNAL_ERROR,
        origin,
        "the processor failed: %s at %s".formatted(error, place),
        "Please report this to the project with the source of the class");
  }
}
