package dev.cinnabar.processor.scan;

import dev.cinnabar.processor.model.SortKeyModel;
import dev.cinnabar.processor.report.Origin;
import dev.cinnabar.processor.report.ProblemCode;
import dev.cinnabar.processor.report.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;

/** Reads the order of a collection: {@code @OrderBy("priority DESC, title")}. */
final class OrderByScanner {

  private static final String ORDER_BY = "OrderBy";

  private final Scope scope;
  private final Member member;
  private final Target target;

  OrderByScanner(Scope scope, Member member, Target target) {
    this.scope = scope;
    this.member = member;
    this.target = target;
  }

  /** Returns what is written; nothing where that is the key, by which all are sorted in the end. */
  List<SortKeyModel> scan() {
    String written = member.jpa(ORDER_BY).map(order -> order.filled("value")).orElse(null);
    List<SortKeyModel> keys = new ArrayList<>();
    if (written != null && !written.isBlank()) {
      for (String item : written.split(",", -1)) {
        read(item.strip(), keys);
      }
    }
    return keys;
  }

  private void read(String item, List<SortKeyModel> keys) {
    String[] words = item.split("\\s+", -1);
    String direction = words.length > 1 ? words[1].toUpperCase(Locale.ROOT) : "ASC";
    if (words.length > 2 || !(direction.equals("ASC") || direction.equals("DESC"))) {
      unknown(
          "'%s' is no attribute with a direction".formatted(item),
          "Write attributes with ASC or DESC, and commas between them");
      return;
    }
    if (isSortable(words[0])) {
      keys.add(new SortKeyModel(words[0], direction.equals("DESC")));
    }
  }

  private boolean isSortable(String path) {
    List<Member> members = target.members();
    String owner = target.name();
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length; i++) {
      String name = names[i];
      Member found =
          members.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
      if (found == null) {
        List<String> known = members.stream().filter(this::isColumn).map(Member::name).toList();
        unknown(
            "%s has no attribute '%s'".formatted(owner, name),
            Suggestions.didYouMean(
                name, known, "Name one of its columns: " + String.join(", ", known)));
        return false;
      }
      boolean last = i == names.length - 1;
      TypeElement type = Scope.classOf(found.mirror());
      boolean embedded = EmbeddedScanner.isEmbedded(found);
      if (last ? !isColumn(found) : !embedded) {
        unknown(
            "%s.%s is no single column of the elements".formatted(owner, name),
            embedded
                ? "Name one of its parts, '%s.…'".formatted(path)
                : "Name an attribute that is, or sort in the query");
        return false;
      }
      if (!last && type != null) {
        members = new MemberScanner(scope.of(type)).members();
        owner = Scope.nameOf(type);
      }
    }
    return true;
  }

  private boolean isColumn(Member candidate) {
    return !candidate.isRelationship()
        && !EmbeddedScanner.isEmbedded(candidate)
        && !Combinations.isUnsupported(candidate);
  }

  private void unknown(String wrong, String remedy) {
    Origin origin = member.origin().at(ORDER_BY, "value");
    scope.report(ProblemCode.ORDER_BY_UNKNOWN, origin, wrong, remedy);
  }
}
