package dev.cinnabar.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cinnabar.processor.codec.Codec;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of several columns.
 *
 * @param type the class of key objects
 * @param parts its parts, in the order of their columns
 * @param arguments the names of the parts in the order in which a constructor takes them; empty
 *     where the key object is made without and its parts are set
 * @param embedded the attribute of the entity that holds the key object; null where the parts are
 *     attributes of the entity
 */
public record CompositeKeyModel(
    ClassName type, List<Part> parts, List<String> arguments, @Nullable EmbeddedModel embedded) {

  /** Copies the lists. */
  public CompositeKeyModel {
    parts = List.copyOf(parts);
    arguments = List.copyOf(arguments);
  }

  /** A key whose parts are attributes of the entity. */
  public CompositeKeyModel(ClassName type, List<Part> parts, List<String> arguments) {
    this(type, parts, arguments, null);
  }

  /** Returns the part of the given name. */
  public Part part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
  }

  /** Tells whether the attribute is a part of the key, or holds all of it. */
  public boolean has(MemberModel member) {
    return member.equals(embedded) || parts.stream().anyMatch(part -> part.member().equals(member));
  }

  /** Returns the columns of the key object that the entity holds; none where it holds no such. */
  public List<EmbeddableModel.Part> columns() {
    List<EmbeddableModel.Part> columns = new ArrayList<>();
    for (Part part : parts) {
      if (embedded != null && part.member() instanceof AttributeModel attribute) {
        String path = embedded.name() + "." + part.name();
        columns.add(new EmbeddableModel.Part(path, attribute, false));
      }
    }
    return columns;
  }

  /**
   * A part.
   *
   * @param member the attribute of the entity: a plain one or a reference; or the attribute of the
   *     key object that the entity holds
   * @param type the declared type of the key object's attribute
   * @param codec how it is stored; null only in a broken entity
   * @param access how the mapper reaches the key object's attribute
   */
  public record Part(MemberModel member, TypeName type, @Nullable Codec codec, AccessModel access) {

    /** Returns the name of the part, which entity and key object share. */
    public String name() {
      return member.name();
    }
  }
}
