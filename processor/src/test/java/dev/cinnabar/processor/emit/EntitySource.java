package dev.cinnabar.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cinnabar.processor.model.AccessModel;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EntityModel;
import dev.cinnabar.processor.model.MemberModel;
import dev.cinnabar.processor.model.StubModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The class that a user would have written for a model. */
final class EntitySource {

  private EntitySource() {}

  /** Returns the entity and everything generated for it. */
  static Compilation with(EntityModel... entities) {
    Compilation compilation = new Compilation();
    for (EntityModel entity : entities) {
      compilation.add(entity.type().reflectionName().replace('.', '/') + ".java", of(entity));
      compilation.add(EntityEmitter.emit(entity));
    }
    return compilation;
  }

  static String of(EntityModel entity) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(entity.type().simpleName())
            .addModifiers(Modifier.PUBLIC)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PROTECTED).build());
    if (entity.stub() instanceof StubModel.Impossible) {
      type.addModifiers(Modifier.FINAL);
    }
    add(type, Objects.requireNonNull(entity.key()));
    entity.members().forEach(member -> add(type, member));
    return JavaFile.builder(entity.type().packageName(), type.build()).build().toString();
  }

  private static void add(TypeSpec.Builder type, MemberModel member) {
    if (member.access() instanceof AccessModel.Accessors accessors) {
      type.addField(member.type(), member.name(), Modifier.PRIVATE);
      type.addMethod(
          MethodSpec.methodBuilder(accessors.getter())
              .returns(member.type())
              .addStatement("return $L", member.name())
              .build());
      type.addMethod(
          MethodSpec.methodBuilder(accessors.setter())
              .addParameter(member.type(), member.name())
              .addStatement("this.$L = $L", member.name(), member.name())
              .build());
      if (accessors.overloaded()) {
        type.addMethod(
            MethodSpec.methodBuilder(accessors.setter())
                .addParameter(StringBuilder.class, "text")
                .build());
      }
    } else {
      type.addField(member.type(), member.name());
    }
    addEnum(type, member);
  }

  private static void addEnum(TypeSpec.Builder type, MemberModel member) {
    if (member instanceof AttributeModel attribute
        && attribute.storage().constants() != null
        && attribute.type() instanceof ClassName name) {
      List<String> constants = Objects.requireNonNull(attribute.storage().constants());
      TypeSpec.Builder nested =
          TypeSpec.enumBuilder(name.simpleName()).addModifiers(Modifier.PUBLIC);
      constants.forEach(nested::addEnumConstant);
      type.addType(nested.build());
    }
  }

  /** The types of scalar attributes that take nothing but a type. */
  static List<TypeName> scalars() {
    return List.of(
        TypeName.BOOLEAN,
        TypeName.SHORT,
        TypeName.INT,
        TypeName.LONG,
        TypeName.CHAR,
        TypeName.FLOAT,
        TypeName.DOUBLE,
        TypeName.BOOLEAN.box(),
        TypeName.SHORT.box(),
        TypeName.INT.box(),
        TypeName.LONG.box(),
        TypeName.CHAR.box(),
        TypeName.FLOAT.box(),
        TypeName.DOUBLE.box(),
        ClassName.get(String.class),
        ClassName.get(java.math.BigDecimal.class),
        ClassName.get(java.math.BigInteger.class),
        ClassName.get(java.time.LocalDate.class),
        ClassName.get(java.time.LocalTime.class),
        ClassName.get(java.time.LocalDateTime.class),
        ClassName.get(java.time.Instant.class),
        ClassName.get(java.time.OffsetDateTime.class),
        ClassName.get(java.time.ZonedDateTime.class),
        ClassName.get(java.time.Duration.class),
        ClassName.get(java.util.UUID.class),
        com.palantir.javapoet.ArrayTypeName.of(TypeName.BYTE));
  }
}
