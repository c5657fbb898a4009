package dev.cinnabar.example;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.GeneratedTable;
import dev.cinnabar.mapping.ValueType;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.query.NumberColumn;
import dev.cinnabar.query.TableSource;
import dev.cinnabar.query.TextColumn;

/** The table {@code nodes} of {@link Node}. */
@GeneratedTable(entity = Node.class, table = "nodes")
public final class NodeTable extends EntityTable<Node, Long> {
  /** The table on its own. */
  public static final NodeTable NODE = new NodeTable(TableSource.root());

  /** {@code id BIGINT NOT NULL}. */
  public final NumberColumn<Long> id = numberColumn("id", ValueType.LONG);

  /** {@code name VARCHAR(100) NOT NULL}. */
  public final TextColumn name = textColumn("name");

  /** The table at a place in a query. */
  public NodeTable(TableSource source) {
    super(source);
  }

  @Override
  public EntityMapper<Node, Long, ?> mapper() {
    return NodeMapper.INSTANCE;
  }
}
