package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.model.TableModel;
import dev.cinnabar.processor.model.TargetModel;
import dev.cinnabar.processor.scan.KeyColumns.KeyColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The entity at the other end, read as far as a reference to it needs. */
final class Target {

  private final Scope scope;
  private final List<Member> members;

  /** Reads an entity that {@code scope}'s entity refers to. */
  Target(Scope scope, TypeElement type) {
    this.scope = scope.of(type);
    this.members = new MemberScanner(this.scope).members();
  }

  TypeElement element() {
    return scope.entity();
  }

  String name() {
    return Scope.nameOf(scope.entity());
  }

  List<Member> members() {
    return members;
  }

  /** Returns the name of the table. */
  TableModel table() {
    return new ClassScanner(scope).table();
  }

  /** Returns the attribute of the given name. */
  Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** Returns the columns of the key. */
  List<KeyColumn> keyColumns() {
    return KeyColumns.of(scope, members);
  }

  /** Returns the name of the key's column. */
  String keyColumn() {
    return keyColumns().stream().findFirst().map(KeyColumn::name).orElse("id");
  }

  TargetModel model() {
    List<Codec> codecs = new ArrayList<>();
    List<KeyColumn> columns = keyColumns();
    columns.forEach(column -> column.codec().ifPresent(codecs::add));
    boolean known = codecs.size() == columns.size();
    return new TargetModel(
        ClassName.get(scope.entity()), keyType(columns), known ? codecs : List.of());
  }

  private @Nullable TypeName keyType(List<KeyColumn> columns) {
    return KeyColumns.keyClass(scope, members)
        .map(TypeName::get)
        .orElse(columns.isEmpty() ? null : columns.get(0).type());
  }

  /** Returns what makes a stub of the class impossible. */
  Optional<String> stubObstacle() {
    List<Method> methods = Method.of(scope);
    AccessScanner accesses = new AccessScanner(scope, methods, members);
    ConstructorScanner constructors = new ConstructorScanner(scope, members, accesses);
    return new StubScanner(scope, methods, constructors).obstacle();
  }

  /** Returns an attribute whose field others can see, which no stub can guard. */
  Optional<Member> visibleField() {
    return members.stream()
        .filter(member -> !member.is("Id") && !member.is("EmbeddedId") && !member.isProperty())
        .filter(member -> scope.isVisible(member.element()))
        .findFirst();
  }
}
