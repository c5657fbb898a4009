package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.cinnabar.processor.model.CallbackModel;
import dev.cinnabar.processor.model.EntityModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the calls of the methods that want to know what happens to a row. */
final class CallbackEmitter {

  private final EntityModel entity;
  private final String variable;
  private final Map<CallbackModel.Event, List<String>> methods =
      new EnumMap<>(CallbackModel.Event.class);

  CallbackEmitter(EntityModel entity, String variable) {
    this.entity = entity;
    this.variable = variable;
    for (CallbackModel callback : entity.callbacks()) {
      methods.computeIfAbsent(callback.event(), event -> new ArrayList<>()).add(callback.method());
    }
  }

  /** The two methods; none where nothing is to be called. */
  List<MethodSpec> methods() {
    return methods.isEmpty() ? List.of() : List.of(events(), call());
  }

  /** {@code public Set<LifecycleEvent> events() { return Set.of(LifecycleEvent.PRE_PERSIST); }}. */
  private MethodSpec events() {
    List<CodeBlock> events = new ArrayList<>();
    for (CallbackModel.Event event : methods.keySet()) {
      events.add(CodeBlock.of("$T.$L", RuntimeTypes.LIFECYCLE_EVENT, constant(event)));
    }
    return MethodSpec.methodBuilder("events")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(Set.class), RuntimeTypes.LIFECYCLE_EVENT))
        .addCode("return $L;\n", Layout.call(CodeBlock.of("$T.of", Set.class), events, 11))
        .build();
  }

  /**
   * The calls.
   *
   * <pre>{@code
   * public void call(Task task, LifecycleEvent event) {
   *   switch (event) {
   *     case PRE_PERSIST -> task.stamp();
   *     default -> {}
   *   }
   * }
   * }</pre>
   */
  private MethodSpec call() {
    CodeBlock.Builder code = CodeBlock.builder().add("switch (event) {\n$>");
    methods.forEach((event, names) -> code.add(calls(event, names)));
    code.add("default -> {}\n$<}\n");
    return MethodSpec.methodBuilder("call")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(entity.type(), variable)
        .addParameter(RuntimeTypes.LIFECYCLE_EVENT, "event")
        .addCode(code.build())
        .build();
  }

  private CodeBlock calls(CallbackModel.Event event, List<String> names) {
    if (names.size() == 1) {
      return CodeBlock.of("case $L -> $L.$L();\n", constant(event), variable, names.get(0));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("case $L -> {\n$>", constant(event));
    names.forEach(name -> code.add("$L.$L();\n", variable, name));
    return code.add("$<}\n").build();
  }

  /** {@code PRE_PERSIST}. */
  private static String constant(CallbackModel.Event event) {
    return GeneratedNames.upperSnake(event.name());
  }
}
