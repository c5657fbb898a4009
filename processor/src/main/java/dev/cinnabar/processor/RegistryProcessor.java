package dev.cinnabar.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.emit.GeneratedNames;
import dev.cinnabar.processor.emit.RegistryEmitter;
import dev.cinnabar.processor.emit.SourceFile;
import dev.cinnabar.processor.javac.Annotation;
import dev.cinnabar.processor.javac.Printer;
import dev.cinnabar.processor.javac.ServiceFile;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Problems;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one registry of a module from the marks on generated tables. It is written in the
 * first round in which every entity has its table: a class written in the last round would pass by
 * other processors, and a file can be written only once.
 */
@AutoService(Processor.class)
public final class RegistryProcessor extends AbstractProcessor {

  private static final String MARK = "dev.cinnabar.mapping.GeneratedTable";
  private static final String ENTITY = "jakarta.persistence.Entity";

  private final Problems problems = new Problems();

  /** Tables not seen yet of entities seen. */
  private final Set<String> expected = new TreeSet<>();

  private final Set<String> seen = new TreeSet<>();

  /** Tables seen and not written yet, with their entities. */
  private final TreeMap<String, ClassName> unwritten = new TreeMap<>();

  private final Set<String> listed = new TreeSet<>();
  private final Set<String> registries = new LinkedHashSet<>();
  private boolean compilesModule;
  private @Nullable ServiceFile previous;

  /** Called by the compiler. */
  public RegistryProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(MARK, ENTITY);
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(Options.REGISTRY, Options.SUPPRESS);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      collect(round);
      if (round.processingOver()) {
        finish();
      } else if (!unwritten.isEmpty() && seen.containsAll(expected)) {
        write();
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      problems.add(
          ProblemCode.INTERNAL_ERROR,
          Origin.named("the registry of tables"),
          "the processor failed: " + e,
          "Please report this to the project");
    }
    if (round.processingOver()) {
      // An unknown code is reported by the other processor.
      Set<ProblemCode> suppressed = Options.suppressed(processingEnv.getOptions(), new Problems());
      new Printer(processingEnv.getMessager(), elements(), suppressed).print(problems);
    }
    return false;
  }

  private void collect(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      compilesModule |= root.getKind() == ElementKind.MODULE;
    }
    for (TypeElement entity : annotated(round, ENTITY)) {
      expected.add(GeneratedNames.table(ClassName.get(entity)).reflectionName());
    }
    for (TypeElement table : annotated(round, MARK)) {
      String name = table.getQualifiedName().toString();
      TypeElement entity = entityOf(table);
      if (entity != null && seen.add(name)) {
        unwritten.put(name, ClassName.get(entity));
      }
    }
  }

  private List<TypeElement> annotated(RoundEnvironment round, String annotation) {
    List<TypeElement> types = new ArrayList<>();
    TypeElement type = elements().getTypeElement(annotation);
    if (type != null) {
      for (Element element : round.getElementsAnnotatedWith(type)) {
        if (element instanceof TypeElement found) {
          types.add(found);
        }
      }
    }
    return types;
  }

  private static @Nullable TypeElement entityOf(TypeElement table) {
    return Annotation.find(table, MARK)
        .map(mark -> mark.type("entity"))
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .orElse(null);
  }

  private void write() throws IOException {
    if (registries.isEmpty()) {
      addEarlierTables();
    }
    List<TypeElement> origins = new ArrayList<>();
    for (String table : unwritten.keySet()) {
      TypeElement origin = elements().getTypeElement(table);
      if (origin != null) {
        origins.add(origin);
      }
    }
    RegistryName name = new RegistryName(elements(), earlier().registries(), registries);
    ClassName registry =
        name.choose(
            processingEnv.getOptions(),
            problems,
            origins.get(0),
            unwritten.firstEntry().getValue());
    SourceFile file = RegistryEmitter.emit(registry, List.copyOf(unwritten.values()));
    Element[] elements = origins.toArray(new Element[0]);
    try (Writer writer =
        filer().createSourceFile(registry.reflectionName(), elements).openWriter()) {
      writer.write(file.text());
    }
    registries.add(registry.reflectionName());
    listed.addAll(unwritten.keySet());
    unwritten.clear();
  }

  /** Adds the tables of an earlier compilation whose classes are there, though not given anew. */
  private void addEarlierTables() {
    for (String name : earlier().tables()) {
      TypeElement table = elements().getTypeElement(name);
      if (table != null && !seen.contains(name) && ServiceFile.hasClass(filer(), name)) {
        TypeElement entity = entityOf(table);
        if (entity != null) {
          unwritten.put(name, ClassName.get(entity));
        }
      }
    }
  }

  private void finish() throws IOException {
    if (registries.isEmpty()) {
      return;
    }
    List<TypeElement> origins = new ArrayList<>();
    for (String table : listed) {
      TypeElement origin = elements().getTypeElement(table);
      if (origin != null) {
        origins.add(origin);
      }
    }
    new ServiceFile(earlier().foreign(), List.copyOf(listed), List.copyOf(registries))
        .write(filer(), origins);
    if (compilesModule && !origins.isEmpty()) {
      checkModule(elements().getModuleOf(origins.get(0)));
    }
  }

  /** Only here: asking for the directives before the registry exists fails the build. */
  private void checkModule(@Nullable ModuleElement module) {
    if (module == null || module.isUnnamed()) {
      return;
    }
    Set<String> provided = new TreeSet<>();
    for (ModuleElement.Directive directive : module.getDirectives()) {
      if (directive instanceof ModuleElement.ProvidesDirective provides) {
        provides.getImplementations().forEach(type -> provided.add(type.toString()));
      }
    }
    if (!provided.containsAll(registries)) {
      problems.add(
          ProblemCode.REGISTRY_NOT_PROVIDED,
          Origin.named("module " + module.getQualifiedName()),
          "its tables are not found when it runs as a module",
          "Add 'provides dev.cinnabar.query.TableRegistry with %s;' to module-info.java"
              .formatted(String.join(", ", registries)));
    }
  }

  private ServiceFile earlier() {
    ServiceFile file = previous;
    if (file == null) {
      file = ServiceFile.read(filer());
      previous = file;
    }
    return file;
  }

  private Elements elements() {
    return processingEnv.getElementUtils();
  }

  private Filer filer() {
    return processingEnv.getFiler();
  }
}
