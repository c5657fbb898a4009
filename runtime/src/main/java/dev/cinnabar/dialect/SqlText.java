package dev.cinnabar.dialect;

import dev.cinnabar.dialect.RenderedStatement.Places;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.sql.Aggregate;
import dev.cinnabar.sql.CaseExpression;
import dev.cinnabar.sql.Cast;
import dev.cinnabar.sql.ColumnReference;
import dev.cinnabar.sql.FunctionCall;
import dev.cinnabar.sql.Operation;
import dev.cinnabar.sql.Over;
import dev.cinnabar.sql.Parameter;
import dev.cinnabar.sql.ProposedValue;
import dev.cinnabar.sql.Rescale;
import dev.cinnabar.sql.SqlExpression;
import dev.cinnabar.sql.SqlNode;
import dev.cinnabar.sql.SqlVisitor;
import dev.cinnabar.sql.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a statement as it grows: names, lists, places for values, and the parentheses that
 * the parts of an operation need. What is written for each node is in the subclasses.
 */
abstract class SqlText implements SqlVisitor<SqlText> {

  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\}");

  final Dialect dialect;

  private final StringBuilder sql = new StringBuilder(128);

  private final List<Places> places = new ArrayList<>();

  final Aliases aliases;

  final boolean qualified;

  private final Function<Places, String> valueText;

  SqlText(Dialect dialect, Sources sources, Function<Places, String> valueText) {
    this.dialect = dialect;
    this.qualified = sources.areSeveral();
    this.valueText = valueText;
    this.aliases = new Aliases(dialect, sources.tables());
  }

  RenderedStatement rendered() {
    return new RenderedStatement(sql.toString(), places);
  }

  SqlText write(SqlNode node) {
    return node.accept(this);
  }

  SqlText write(String text) {
    sql.append(text);
    return this;
  }

  <T> SqlText list(Collection<T> parts, Consumer<T> writer) {
    String separator = "";
    for (T part : parts) {
      write(separator);
      writer.accept(part);
      separator = ", ";
    }
    return this;
  }

  SqlText name(String identifier) {
    return write(dialect.identifier(identifier));
  }

  SqlText table(TableName table) {
    if (table.catalog() != null) {
      name(table.catalog()).write(".");
    }
    if (table.schema() != null) {
      name(table.schema()).write(".");
    }
    return name(table.name());
  }

  SqlText place(int argument, int count) {
    return place(new Places(argument, count));
  }

  SqlText place(Places next) {
    places.add(next);
    return write(valueText.apply(next));
  }

  /** Writes a part of an operation, in parentheses where it is an operation itself. */
  SqlText operand(SqlExpression expression) {
    if (expression instanceof Rescale rescale && dialect.has(Feature.EXACT_DECIMALS)) {
      return operand(rescale.operand());
    }
    return isSimple(expression) ? write(expression) : write("(").write(expression).write(")");
  }

  private boolean isSimple(SqlExpression expression) {
    if (expression instanceof Cast cast) {
      return isCall(dialect.cast(cast.from(), cast.to()));
    }
    if (expression instanceof Operation operation) {
      return isCall(dialect.template(operation.function()));
    }
    return expression instanceof ColumnReference
        || expression instanceof Parameter
        || expression instanceof FunctionCall
        || expression instanceof Aggregate
        || expression instanceof Over
        || expression instanceof CaseExpression
        || expression instanceof Subquery
        || expression instanceof ProposedValue;
  }

  /**
   * Writes a template with its arguments. One that stands alone between parentheses and commas
   * needs no parentheses of its own.
   */
  SqlText fill(String template, List<SqlExpression> arguments) {
    int from = 0;
    Matcher argument = ARGUMENT.matcher(template);
    while (argument.find()) {
      write(template.substring(from, argument.start()));
      SqlExpression expression = arguments.get(Integer.parseInt(argument.group(1)));
      from = argument.end();
      if (argument.start() > 0 && stands(template, argument.start(), from)) {
        write(expression);
      } else {
        operand(expression);
      }
    }
    return write(template.substring(from));
  }

  private static boolean stands(String template, int start, int end) {
    return (template.startsWith("(", start - 1) || template.startsWith(", ", start - 2))
        && (template.startsWith(")", end) || template.startsWith(", ", end));
  }

  /** Tells whether a template is one call of a function, which needs no parentheses. */
  private static boolean isCall(String template) {
    int open = template.indexOf('(');
    int depth = 0;
    for (int i = Math.max(open, 0); i < template.length() - 1; i++) {
      char c = template.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return false;
      }
    }
    return open > 0 && Character.isLetter(template.charAt(0)) && template.endsWith(")");
  }
}
