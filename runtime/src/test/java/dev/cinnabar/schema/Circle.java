package dev.cinnabar.schema;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.TableSource;
import java.util.List;

/** Two tables that refer to each other, and one of them to itself: only their declarations. */
public final class Circle {

  public static final DeclaredTable AUTHORS = new DeclaredTable(new DeclaredMapper(authors()));
  public static final DeclaredTable BOOKS = new DeclaredTable(new DeclaredMapper(books()));

  static final List<EntityMapping<?>> MAPPINGS =
      List.of(AUTHORS.mapper().mapping(), BOOKS.mapper().mapping());

  private Circle() {}

  private static EntityMapping<Object> authors() {
    return EntityMapping.of(Object.class, TableName.of("authors"))
        .column(column("id", "id", SqlType.BIGINT).required())
        .column(column("best_book_id", "bestBook", SqlType.BIGINT).references(() -> BOOKS.mapper()))
        .column(column("mentor_id", "mentor", SqlType.BIGINT).references(() -> AUTHORS.mapper()))
        .build();
  }

  private static EntityMapping<Object> books() {
    return EntityMapping.of(Object.class, TableName.of("books"))
        .column(column("id", "id", SqlType.BIGINT).required())
        .column(column("author_id", "author", SqlType.BIGINT).references(() -> AUTHORS.mapper()))
        .build();
  }

  /** A table for its declaration. */
  public static final class DeclaredTable extends EntityTable<Object, Long> {
    private final DeclaredMapper mapper;

    public DeclaredTable(DeclaredMapper mapper) {
      super(TableSource.root());
      this.mapper = mapper;
    }

    @Override
    public EntityMapper<Object, Long, ?> mapper() {
      return mapper;
    }
  }

  /** A mapper that has a declaration and moves nothing. */
  public static final class DeclaredMapper extends LongKeyMapper<Object, Long, LongEntry<Object>> {

    public DeclaredMapper(EntityMapping<Object> mapping) {
      super(mapping);
    }

    @Override
    public Object create() {
      throw unused();
    }

    @Override
    public LongEntry<Object> snapshot() {
      throw unused();
    }

    @Override
    public void read(Object entity, Row row, int at, References references) {
      throw unused();
    }

    @Override
    public void capture(Object entity, LongEntry<Object> snapshot) {
      throw unused();
    }

    @Override
    public void copy(LongEntry<Object> from, LongEntry<Object> to) {
      throw unused();
    }

    @Override
    public void compare(Object entity, LongEntry<Object> snapshot, Changes changes) {
      throw unused();
    }

    @Override
    public void restore(Object entity, int column, LongEntry<Object> snapshot) {
      throw unused();
    }

    @Override
    public void bind(Object entity, int column, Binder binder) {
      throw unused();
    }

    @Override
    public void validate(Object entity, Check check) {
      throw unused();
    }

    @Override
    public boolean hasKey(Object entity) {
      throw unused();
    }

    @Override
    public void clearKey(Object entity) {
      throw unused();
    }

    @Override
    public long key(Object entity) {
      throw unused();
    }

    @Override
    public void setKey(Object entity, long key) {
      throw unused();
    }

    @Override
    public Long box(long key) {
      throw unused();
    }

    private static UnsupportedOperationException unused() {
      return new UnsupportedOperationException("This mapper only declares.");
    }
  }
}
