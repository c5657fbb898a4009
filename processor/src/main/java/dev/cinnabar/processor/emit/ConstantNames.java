package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddableModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.ToOneModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names for the constants of a mapper: {@code USER_ID} for {@code userId}, each only once. */
final class ConstantNames {

  private final Map<MemberModel, String> names = new HashMap<>();
  private final Map<MemberModel, String> parts = new HashMap<>();
  private final Map<AttributeModel, String> codecs = new HashMap<>();
  private final List<ToOneModel> toOnes;
  private final Set<String> taken = new HashSet<>(Set.of("INSTANCE"));

  ConstantNames(EntityModel entity) {
    reserve(entity.type(), entity.members());
    if (entity.key() != null) {
      allocate(entity.key());
    }
    entity.members().forEach(this::allocate);
    if (entity.compositeKey() != null) {
      entity.compositeKey().parts().forEach(part -> allocate(part.member(), "_PART", parts));
      entity.compositeKey().columns().stream()
          .map(EmbeddableModel.Part::attribute)
          .filter(part -> isShared(part, entity.toOnes()))
          .forEach(this::allocate);
    }
    this.toOnes = entity.toOnes();
    entity.attributes().forEach(this::allocateCodec);
  }

  ConstantNames(EmbeddableModel embeddable) {
    this.toOnes = List.of();
    reserve(embeddable.type(), embeddable.members());
    embeddable.members().forEach(this::allocate);
  }

  /** A constant named like a class would hide it where both could stand. */
  private void reserve(ClassName type, List<MemberModel> members) {
    taken.addAll(type.simpleNames());
    members.forEach(member -> taken.add(outermost(member.type())));
  }

  String of(MemberModel member) {
    return names.getOrDefault(member, "");
  }

  /** Returns the constant for an attribute as a part of the key: {@code USER_ID_PART}. */
  String ofPart(MemberModel member) {
    return parts.getOrDefault(member, "");
  }

  /** Returns the name of what converts an attribute: it may be a reference of its own, too. */
  String ofCodec(AttributeModel attribute) {
    return codecs.getOrDefault(attribute, of(attribute));
  }

  private void allocate(MemberModel member) {
    allocate(member, "", names);
  }

  private void allocate(MemberModel member, String suffix, Map<MemberModel, String> into) {
    into.put(member, free(GeneratedNames.upperSnake(member.name()) + suffix));
  }

  private void allocateCodec(AttributeModel attribute) {
    if (attribute.reference() != null || isShared(attribute, toOnes)) {
      codecs.put(attribute, free(of(attribute) + "_TYPE"));
    }
  }

  private static boolean isShared(AttributeModel attribute, List<ToOneModel> toOnes) {
    return toOnes.stream()
        .anyMatch(one -> one.column().name().equalsIgnoreCase(attribute.column().name()));
  }

  private String free(String wanted) {
    String name = wanted;
    while (!taken.add(name)) {
      name += "_";
    }
    return name;
  }

  /** {@code UserTask} for {@code demo.UserTask.Priority}. */
  private static String outermost(TypeName type) {
    return type instanceof ClassName name ? name.simpleNames().get(0) : type.toString();
  }
}
