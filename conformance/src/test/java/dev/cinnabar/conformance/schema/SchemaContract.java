package dev.cinnabar.conformance.schema;

import static dev.cinnabar.mapping.ColumnMapping.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cinnabar.conformance.model.UserTable;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.Tables;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Dialect;
import dev.cinnabar.dialect.Dialects;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.mapping.ColumnMapping;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.IndexPart;
import dev.cinnabar.mapping.ReferentialAction;
import dev.cinnabar.mapping.ReferentialRules;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableConstraint;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.schema.Schema;
import dev.cinnabar.schema.SchemaScript;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables, and what the database itself holds to. */
public abstract class SchemaContract extends Contract {

  private Dialect dialect;

  protected SchemaContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  final void findDialect() throws SQLException {
    try (Connection connection = dataSource.target().getConnection()) {
      dialect =
          Dialects.forProduct(connection.getMetaData().getDatabaseProductName()).orElseThrow();
    }
  }

  @Test
  void sendsWhatTheScriptSays() {
    database.dropAll();
    log.clear();

    database.createAll();

    StringBuilder sent = new StringBuilder();
    log.statements().forEach(statement -> sent.append(statement).append(";\n"));
    List<EntityMapper<?, ?, ?>> mappers = new ArrayList<>();
    for (EntityTable<?, ?> table : Tables.keptBy(dialect)) {
      mappers.add(table.mapper());
    }
    assertEquals(SchemaScript.toCreate(Schema.tablesOf(mappers), dialect), sent.toString());
  }

  @Test
  void dropsAndCreatesTwice() {
    database.createAll();
    database.dropAll();
    database.dropAll();
    database.createAll();

    assertEquals(List.of("0"), rows("SELECT count(*) FROM users"));
  }

  @Test
  void createsTablesOnceForManyCallers() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 3; round++) {
        database.dropAll();
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Void> create =
            () -> {
              start.await();
              database.createAll();
              return null;
            };
        for (Future<Void> done : threads.invokeAll(List.of(create, create))) {
          done.get();
        }
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(List.of("0"), rows("SELECT count(*) FROM users"));
  }

  @Test
  void createsTheSchemaOfATable() throws SQLException {
    TableName table = TableName.of("warehouse", "order");
    assumeTrue(dialect.createSchema(table) != null, "there are schemas");
    EntityMapping<Declared> mapping =
        EntityMapping.of(Declared.class, table)
            .column(column("id", "id", SqlType.BIGINT).required())
            .build();

    create(mapping);
    create(
        EntityMapping.of(Declared.class, TableName.of("warehouse", "group"))
            .column(column("id", "id", SqlType.BIGINT).required())
            .build());

    assertEquals(List.of("0"), rows("SELECT count(*) FROM " + dialect.identifier(table)));
    execute(Schema.of(List.of(mapping), dialect).drop(Set.of(table)).toArray(String[]::new));
    execute("DROP TABLE " + dialect.identifier(TableName.of("warehouse", "group")));
    execute("DROP SCHEMA warehouse");
  }

  @Test
  void keepsForeignKeysByTheirRules() throws SQLException {
    EntityMapping<Declared> mapping =
        lines(
            toUser("buyer_id", ReferentialRules.DEFAULT.onDelete(ReferentialAction.CASCADE)),
            toUser("seller_id", ReferentialRules.DEFAULT.onDelete(ReferentialAction.SET_NULL)),
            toUser("keeper_id", ReferentialRules.DEFAULT.onDelete(ReferentialAction.RESTRICT)),
            toUser("loose_id", ReferentialRules.NOT_ENFORCED));
    create(mapping);
    execute(
        "INSERT INTO users (id, name) VALUES (1, 'Anna')",
        "INSERT INTO users (id, name) VALUES (2, 'Ben')",
        "INSERT INTO users (id, name) VALUES (3, 'Cara')",
        "INSERT INTO users (id, name) VALUES (4, 'Dora')",
        "INSERT INTO declared_lines VALUES (1, 1, NULL, NULL, 99)",
        "INSERT INTO declared_lines VALUES (2, NULL, 2, NULL, 4)",
        "INSERT INTO declared_lines VALUES (3, NULL, NULL, 3, NULL)");

    execute("DELETE FROM users WHERE id IN (1, 2, 4)");

    assertEquals(
        List.of("2|null|4", "3|null|null"),
        rows("SELECT id, seller_id, loose_id FROM declared_lines ORDER BY id"));
    assertThrows(SQLException.class, () -> execute("DELETE FROM users WHERE id = 3"));
    execute("DROP TABLE declared_lines");
  }

  @Test
  void checksForeignKeysAtCommit() throws SQLException {
    assumeTrue(dialect.has(Feature.DEFERRED_FOREIGN_KEYS));
    create(lines(toUser("buyer_id", ReferentialRules.DEFAULT.checkedAtCommit())));

    execute(
        "INSERT INTO declared_lines VALUES (1, 7)",
        "INSERT INTO users (id, name) VALUES (7, 'Anna')");

    assertThrows(SQLException.class, () -> execute("INSERT INTO declared_lines VALUES (2, 8)"));
    execute("DROP TABLE declared_lines");
  }

  @Test
  void indexesExpressionsOfSomeRows() throws SQLException {
    boolean possible =
        dialect.has(Feature.PARTIAL_INDEXES) && dialect.has(Feature.EXPRESSION_INDEXES);
    List<IndexPart> parts =
        List.of(IndexPart.expression("lower(name)"), IndexPart.column("id").descendingOrder());
    create(
        EntityMapping.of(Declared.class, TableName.of("declared_lines"))
            .column(column("id", "id", SqlType.BIGINT).required())
            .column(column("name", "name", SqlType.varchar(20)))
            .constraint(new TableConstraint.Index("ix_both", parts, false, "id > 0"))
            .constraint(
                new TableConstraint.Index(
                    "ux_name", parts.subList(0, 1), possible, possible ? "id > 9" : null))
            .build());

    execute(
        "INSERT INTO declared_lines VALUES (1, 'Anna')",
        "INSERT INTO declared_lines VALUES (2, 'anna')",
        "INSERT INTO declared_lines VALUES (10, 'anna')");

    if (possible) {
      assertThrows(
          SQLException.class, () -> execute("INSERT INTO declared_lines VALUES (11, 'ANNA')"));
    }
    execute("DROP TABLE declared_lines");
  }

  private static EntityMapping<Declared> lines(ColumnMapping... columns) {
    var mapping =
        EntityMapping.of(Declared.class, TableName.of("declared_lines"))
            .column(column("id", "id", SqlType.BIGINT).required());
    List.of(columns).forEach(mapping::column);
    return mapping.build();
  }

  private static ColumnMapping toUser(String name, ReferentialRules rules) {
    return column(name, name, SqlType.BIGINT)
        .references(() -> UserTable.USER.mapper())
        .referentialRules(rules);
  }

  private void create(EntityMapping<?> mapping) throws SQLException {
    execute(Schema.of(List.of(mapping), dialect).create(Set.of()).toArray(String[]::new));
  }

  /** Runs statements past the product, in one transaction. */
  private void execute(String... statements) throws SQLException {
    try (Connection connection = dataSource.target().getConnection();
        Statement statement = connection.createStatement()) {
      dialect.setUp(connection);
      connection.setAutoCommit(false);
      for (String sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private static final class Declared {}
}
