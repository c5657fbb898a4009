package dev.cinnabar.processor.model;

import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import dev.cinnabar.processor.codec.Storage;
import dev.cinnabar.processor.report.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An attribute stored in one column.
 *
 * @param name the attribute's name
 * @param type the declared type
 * @param storage what was written about the column's type
 * @param codec how the type is stored; null only in a broken entity
 * @param access how the mapper reaches the value
 * @param column the column
 * @param generation where the value of a generated key comes from
 * @param reference the foreign key declared on the column
 * @param version whether it counts the changes of its row
 * @param origin the place in the source
 */
public record AttributeModel(
    String name,
    TypeName type,
    Storage storage,
    @Nullable Codec codec,
    AccessModel access,
    ColumnModel column,
    @Nullable GenerationModel generation,
    @Nullable KeyReferenceModel reference,
    boolean version,
    Origin origin)
    implements MemberModel {

  /** Returns this attribute with another column. */
  public AttributeModel with(ColumnModel other) {
    return new AttributeModel(
        name, type, storage, codec, access, other, generation, reference, version, origin);
  }

  /** An attribute that is no version. */
  public AttributeModel(
      String name,
      TypeName type,
      Storage storage,
      @Nullable Codec codec,
      AccessModel access,
      ColumnModel column,
      @Nullable GenerationModel generation,
      @Nullable KeyReferenceModel reference,
      Origin origin) {
    this(name, type, storage, codec, access, column, generation, reference, false, origin);
  }
}
