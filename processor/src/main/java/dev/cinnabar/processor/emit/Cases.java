package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The switch over the columns of an entity or embeddable. */
final class Cases {

  private Cases() {}

  /** {@code case 1 -> statement;}, or a block where there are several. */
  static CodeBlock of(int column, List<CodeBlock> statements) {
    if (statements.size() == 1) {
      return of(column, 1, statements.get(0));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("case $L -> {\n$>", column);
    statements.forEach(statement -> code.add("$L;\n", statement));
    return code.add("$<}\n").build();
  }

  /** {@code case 1, 2, 3 -> statement;} for the columns of one value. */
  static CodeBlock of(int first, int width, CodeBlock statement) {
    return of(IntStream.range(first, first + width).boxed().toList(), statement);
  }

  /** {@code case 1, 4 -> statement;}. */
  static CodeBlock of(List<Integer> positions, CodeBlock statement) {
    String columns =
        positions.stream().map(position -> "" + position).collect(Collectors.joining(", "));
    CodeBlock line = CodeBlock.of("case $L -> $L;", columns, statement);
    return Layout.fits(line, 6)
        ? CodeBlock.of("$L\n", line)
        : CodeBlock.of("case $L ->\n$>$>$L;\n$<$<", columns, statement);
  }

  /** {@code switch (column) { … }}; any other column is out of bounds. */
  static CodeBlock over(List<CodeBlock> cases) {
    CodeBlock refusal = CodeBlock.of("throw new $T(column);\n", IndexOutOfBoundsException.class);
    if (cases.isEmpty()) {
      return refusal;
    }
    CodeBlock.Builder code = CodeBlock.builder().add("switch (column) {\n$>");
    cases.forEach(code::add);
    return code.add("default -> ").add(refusal).add("$<}\n").build();
  }
}
