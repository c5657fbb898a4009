package dev.cinnabar.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.cinnabar.processor.model.AttributeModel;
import dev.cinnabar.processor.model.EmbeddedModel;
import dev.cinnabar.processor.model.MemberModel;

/** Calls of the mapper of an embeddable, from what embeds it. */
final class EmbeddedCalls {

  private EmbeddedCalls() {}

  /** {@code AddressMapper.INSTANCE.read(row, at + 2)}. */
  static CodeBlock read(EmbeddedModel embedded, CodeBlock at) {
    String method = embedded.required() ? "readRequired" : "read";
    return CodeBlock.of("$L.$L(row, $L)", mapper(embedded), method, at);
  }

  /**
   * {@code AddressMapper.INSTANCE.copy(user.address)}; the value itself where it is a plain one.
   *
   * @param constant the name of what converts the value
   */
  static CodeBlock copyOf(MemberModel member, CodeBlock value, String constant) {
    if (member instanceof EmbeddedModel embedded) {
      return CodeBlock.of("$L.copy($L)", mapper(embedded), value);
    }
    return member instanceof AttributeModel attribute
        ? MapperEmitter.codec(attribute).copy(value, constant)
        : value;
  }

  /** {@code AddressMapper.INSTANCE.compare(2, user.address, snapshot.address, changes)}. */
  static CodeBlock compare(EmbeddedModel embedded, CodeBlock at, CodeBlock now, CodeBlock before) {
    return CodeBlock.of("$L.compare($L, $L, $L, changes)", mapper(embedded), at, now, before);
  }

  /** {@code AddressMapper.INSTANCE.restore(user.address, column - 2, snapshot.address)}. */
  static CodeBlock restore(EmbeddedModel embedded, CodeBlock now, int at, CodeBlock before) {
    return CodeBlock.of("$L.restore($L, $L, $L)", mapper(embedded), now, column(at), before);
  }

  /** {@code AddressMapper.INSTANCE.bind(user.address, column - 2, binder)}. */
  static CodeBlock bind(EmbeddedModel embedded, CodeBlock value, int at) {
    return CodeBlock.of("$L.bind($L, $L, binder)", mapper(embedded), value, column(at));
  }

  /** {@code AddressMapper.INSTANCE.validate(2, user.address, check)}. */
  static CodeBlock validate(EmbeddedModel embedded, CodeBlock at, CodeBlock value) {
    String method = embedded.required() ? "validateRequired" : "validate";
    return CodeBlock.of("$L.$L($L, $L, check)", mapper(embedded), method, at, value);
  }

  private static CodeBlock column(int at) {
    return at == 0 ? CodeBlock.of("column") : CodeBlock.of("column - $L", at);
  }

  private static CodeBlock mapper(EmbeddedModel embedded) {
    return CodeBlock.of("$T.INSTANCE", GeneratedNames.mapper(embedded.embeddable().type()));
  }
}
