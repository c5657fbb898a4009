package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.JoinTable;
import java.util.List;
import java.util.stream.IntStream;

/** A join table with the entities at both ends of its rows; one for all sessions of a database. */
public final class JoinRows {

  /** An end of a row. */
  public enum End {
    /** The owner of the collection that writes the table. */
    OWNER,
    /** Its element. */
    ELEMENT;

    /** Returns the other end. */
    public End other() {
      return this == OWNER ? ELEMENT : OWNER;
    }
  }

  private final EntityMapping<JoinTable> mapping;
  private final boolean exclusive;
  private final EntityMapper<?, ?, ?> owner;
  private final EntityMapper<?, ?, ?> element;

  JoinRows(JoinTable table, EntityMapper<?, ?, ?> owner, EntityMapper<?, ?, ?> element) {
    this.mapping = table.mapping(owner, element);
    this.exclusive = table.isExclusive();
    this.owner = owner;
    this.element = element;
  }

  /** Returns the table. */
  public EntityMapping<JoinTable> mapping() {
    return mapping;
  }

  /** Tells whether an element has one owner at most. */
  public boolean isExclusive() {
    return exclusive;
  }

  /** Returns the mapper of the entity at an end. */
  public EntityMapper<?, ?, ?> mapper(End end) {
    return end == End.OWNER ? owner : element;
  }

  /** Returns the positions of the columns with the key of the entity at an end. */
  public List<Integer> columns(End end) {
    int first = end == End.OWNER ? 0 : owner.mapping().keyColumns().size();
    int size = mapper(end).mapping().keyColumns().size();
    return IntStream.range(first, first + size).boxed().toList();
  }

  @Override
  public String toString() {
    return mapping.table().toString();
  }
}
