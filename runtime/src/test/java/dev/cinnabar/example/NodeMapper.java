package dev.cinnabar.example;

import static dev.cinnabar.mapping.ColumnMapping.column;

import dev.cinnabar.mapping.Binder;
import dev.cinnabar.mapping.Changes;
import dev.cinnabar.mapping.Check;
import dev.cinnabar.mapping.EntityMapping;
import dev.cinnabar.mapping.KeyGeneration;
import dev.cinnabar.mapping.Lazy;
import dev.cinnabar.mapping.LongEntry;
import dev.cinnabar.mapping.LongKeyMapper;
import dev.cinnabar.mapping.References;
import dev.cinnabar.mapping.Row;
import dev.cinnabar.mapping.SqlType;
import dev.cinnabar.mapping.TableName;
import dev.cinnabar.mapping.ToMany;
import dev.cinnabar.mapping.ToOne;
import java.util.List;

/** Maps {@link Node} to rows of {@code nodes}. */
final class NodeMapper extends LongKeyMapper<Node, Long, NodeMapper.Snapshot> {
  static final ToMany<Node, Node> CHILDREN =
      ToMany.<Node, Node>list(
          "children",
          () -> NodeTable.NODE.mapper(),
          "parent",
          Node::getChildren,
          Node::setChildren);
  static final ToOne<Node, Node> PARENT =
      ToOne.of("parent", 3, () -> NodeTable.NODE.mapper(), Node::getParent, Node::setParent);

  static final NodeMapper INSTANCE = new NodeMapper();

  private NodeMapper() {
    super(
        EntityMapping.of(Node.class, TableName.of("nodes"))
            .column(column("id", "id", SqlType.BIGINT).required().generated(KeyGeneration.AUTO))
            .column(column("name", "name", SqlType.varchar(100)).required())
            .column(column("stamp", "stamp", SqlType.BIGINT).required())
            .column(
                column("parent_id", "parent", SqlType.BIGINT)
                    .references(() -> NodeTable.NODE.mapper()))
            .build());
  }

  @Override
  public List<ToOne<Node, ?>> toOnes() {
    return List.of(PARENT);
  }

  @Override
  public List<ToMany<Node, ?>> toManys() {
    return List.of(CHILDREN);
  }

  @Override
  public Node create() {
    return new Node();
  }

  @Override
  public Snapshot snapshot() {
    return new Snapshot();
  }

  @Override
  public Node stub(Lazy lazy) {
    return new NodeStub(lazy);
  }

  @Override
  public boolean hasKey(Node node) {
    return node.getId() != null;
  }

  @Override
  public long key(Node node) {
    return node.getId();
  }

  @Override
  public void setKey(Node node, long key) {
    node.setId(key);
  }

  @Override
  public void clearKey(Node node) {
    node.setId(null);
  }

  @Override
  public Long box(long key) {
    return key;
  }

  @Override
  public void read(Node node, Row row, int at, References references) {
    node.setName(row.required(row.getString(at + 1)));
    node.setStamp(row.getLong(at + 2));
    node.setParent(references.find(PARENT, row, at + 3));
  }

  @Override
  public void capture(Node node, Snapshot snapshot) {
    snapshot.name = node.getName();
    snapshot.stamp = node.getStamp();
    snapshot.parent = node.getParent();
  }

  @Override
  public void copy(Snapshot from, Snapshot to) {
    to.name = from.name;
    to.stamp = from.stamp;
    to.parent = from.parent;
  }

  @Override
  public void compare(Node node, Snapshot snapshot, Changes changes) {
    changes.compare(1, node.getName(), snapshot.name);
    changes.compare(2, node.getStamp(), snapshot.stamp);
    changes.compareReference(3, node.getParent(), snapshot.parent);
  }

  @Override
  public void restore(Node node, int column, Snapshot snapshot) {
    switch (column) {
      case 1 -> node.setName(snapshot.name);
      case 2 -> node.setStamp(snapshot.stamp);
      case 3 -> node.setParent(snapshot.parent);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void bind(Node node, int column, Binder binder) {
    switch (column) {
      case 0 -> binder.setLongOrNull(node.getId());
      case 1 -> binder.setString(node.getName());
      case 2 -> binder.setLong(node.getStamp());
      case 3 -> PARENT.bind(node.getParent(), binder);
      default -> throw new IndexOutOfBoundsException(column);
    }
  }

  @Override
  public void validate(Node node, Check check) {
    check.text(1, node.getName());
  }

  /** A node as last read from or written to its row. */
  static final class Snapshot extends LongEntry<Node> {
    private String name;
    private long stamp;
    private Node parent;
  }
}
