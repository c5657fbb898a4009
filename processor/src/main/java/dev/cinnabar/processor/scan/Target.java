package dev.cinnabar.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.codec.Codecs;
import dev.cinnabar.processor.model.TargetModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
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

  /** Returns the attribute of the given name. */
  Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** Returns the attribute that is the key. */
  Optional<Member> key() {
    return members.stream().filter(member -> member.is("Id")).findFirst();
  }

  @Nullable TypeMirror keyMirror() {
    return key().map(Member::mirror).orElse(null);
  }

  /** Returns the name of the key's column. */
  String keyColumn() {
    return key().map(key -> ColumnScanner.nameOf(key, scope.naming())).orElse("id");
  }

  TargetModel model() {
    Optional<Member> key = key();
    Codec codec =
        key.flatMap(
                member ->
                    Codecs.find(
                        member.type(), new ColumnScanner(scope, new ArrayList<>()).storage(member)))
            .orElse(null);
    return new TargetModel(
        ClassName.get(scope.entity()), key.map(Member::type).orElse(null), codec);
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
        .filter(member -> !member.is("Id") && !member.isProperty())
        .filter(member -> scope.isVisible(member.element()))
        .findFirst();
  }
}
