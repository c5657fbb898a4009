package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.Things.Company;
import dev.cinnabar.internal.flush.Things.Employee;
import dev.cinnabar.internal.flush.Things.Left;
import dev.cinnabar.internal.flush.Things.Node;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.flush.Things.Pet;
import dev.cinnabar.internal.flush.Things.Right;
import dev.cinnabar.internal.identity.IdentityMap;
import dev.cinnabar.internal.identity.Status;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a flush sends, in order, without a database. */
final class FlushPlannerTest {

  private final TableOrder tables =
      new TableOrder(
          List.of(
              Things.PET,
              Things.OWNER,
              Things.NODE,
              Things.COMPANY,
              Things.EMPLOYEE,
              Things.LEFT,
              Things.RIGHT));
  private final IdentityMap identities = new IdentityMap();
  private final List<FlushRow.Insert> inserts = new ArrayList<>();
  private final List<FlushRow.Update<?, ?>> updates = new ArrayList<>();
  private final List<FlushRow.Delete<?, ?>> deletes = new ArrayList<>();

  @Test
  void insertsParentsFirst() {
    Owner anna = new Owner("Anna");
    insert(Things.PET, new Pet("Rex", anna));
    insert(Things.PET, new Pet("Tom", anna));
    insert(Things.OWNER, anna);
    assertPlan("insert 1 Owner", "insert 2 Pet");
  }

  @Test
  void insertsATreeAddedLeafFirstLevelByLevel() {
    Node root = new Node("root", null);
    Node left = new Node("left", root);
    Node right = new Node("right", root);
    insert(Things.NODE, new Node("leaf", left));
    insert(Things.NODE, right);
    insert(Things.NODE, new Node("other leaf", right));
    insert(Things.NODE, left);
    insert(Things.NODE, root);
    assertPlan("insert 1 Node", "insert 2 Node", "insert 2 Node");
    assertEquals(List.of("root", "right", "left", "leaf", "other leaf"), insertedNames());
  }

  @Test
  void keepsTheOrderOfAddingInsideATable() {
    insert(Things.OWNER, new Owner("b"));
    insert(Things.OWNER, new Owner("a"));
    insert(Things.OWNER, new Owner("c"));
    assertEquals(List.of("b", "a", "c"), insertedNames());
  }

  @Test
  void closesACircleByOneUpdate() {
    Company company = new Company("Acme");
    Employee boss = new Employee("Anna", company);
    company.set(2, boss);
    insert(Things.EMPLOYEE, boss);
    insert(Things.COMPANY, company);
    assertPlan("insert 1 Company without [2]", "insert 1 Employee", "link 1 Company[2]");
  }

  @Test
  void closesManyCirclesInBatches() {
    for (int i = 0; i < 3; i++) {
      Company company = new Company("Acme " + i);
      Employee boss = new Employee("Anna " + i, company);
      company.set(2, boss);
      insert(Things.EMPLOYEE, boss);
      insert(Things.COMPANY, company);
    }
    assertPlan("insert 3 Company without [2]", "insert 3 Employee", "link 3 Company[2]");
  }

  @Test
  void insertsTogetherWhatRefersToNobody() {
    Company company = new Company("Acme");
    insert(Things.COMPANY, new Company("Empty"));
    insert(Things.EMPLOYEE, new Employee("Anna", company));
    insert(Things.COMPANY, company);
    assertPlan("insert 2 Company", "insert 1 Employee");
  }

  @Test
  void linksARowThatRefersToItselfOnceItHasItsKey() {
    Node node = new Node("self", null);
    node.set(2, node);
    insert(Things.NODE, node);
    assertPlan("insert 1 Node without [2]", "link 1 Node[2]");
  }

  @Test
  void refusesACircleThatNothingOpens() {
    Left left = new Left();
    Right right = new Right();
    left.set(2, right);
    right.set(2, left);
    insert(Things.LEFT, left);
    insert(Things.RIGHT, right);
    EntityException error = assertThrows(EntityException.class, this::plan);
    assertEquals(ErrorCode.CyclicReferences, error.code());
    assertEquals(
        "[CyclicReferences] Left.right → Right.left → Left.right: the rows refer to each other,"
            + " and no foreign key among them may be null, so none can be written first. Make one"
            + " of them nullable and updatable.",
        error.getMessage());
  }

  @Test
  void updatesInKeyOrderAndNeverTradesItForSize() {
    update(Things.OWNER, owner(3), 1);
    update(Things.OWNER, owner(1), 1);
    update(Things.OWNER, owner(-2), 1);
    assertPlan("update 3 Owner");
    updates.clear();
    update(Things.PET, pet(1, null), 1);
    update(Things.PET, pet(2, null), 1, 2);
    update(Things.PET, pet(3, null), 1);
    update(Things.PET, pet(4, null), 1);
    assertPlan("update 1 Pet", "update 1 Pet", "update 2 Pet");
  }

  @Test
  void updatesTablesInForeignKeyOrderBetweenInsertsAndDeletes() {
    Owner anna = owner(1);
    update(Things.PET, pet(1, anna), 1);
    update(Things.OWNER, anna, 1);
    delete(Things.PET, pet(2, anna), 2);
    insert(Things.PET, new Pet("Rex", anna));
    assertPlan("insert 1 Pet", "update 1 Owner", "update 1 Pet", "delete 1 Pet");
  }

  @Test
  void deletesChildrenFirstAndInKeyOrder() {
    Owner anna = owner(1);
    delete(Things.OWNER, anna, 0);
    delete(Things.PET, pet(9, anna), 2);
    delete(Things.PET, pet(3, anna), 2);
    FlushPlan plan = plan();
    assertEquals("delete 2 Pet\ndelete 1 Owner", plan.toString());
    FlushPlan.Deletes pets = (FlushPlan.Deletes) plan.steps().get(0);
    assertEquals(List.of(3L, 9L), pets.rows().stream().map(row -> row.entry().key()).toList());
  }

  @Test
  void deletesATreeFromItsLeaves() {
    Node root = node(1, null);
    Node branch = node(2, root);
    delete(Things.NODE, root, 2);
    delete(Things.NODE, branch, 2);
    delete(Things.NODE, node(3, branch), 2);
    delete(Things.NODE, node(4, branch), 2);
    assertPlan("delete 2 Node", "delete 1 Node", "delete 1 Node");
  }

  @Test
  void unlinksACircleBeforeDeletingIt() {
    Company company = stored(new Company("Acme"), 1);
    Employee boss = stored(new Employee("Anna", company), 1);
    company.set(2, boss);
    delete(Things.COMPANY, company, 2);
    delete(Things.EMPLOYEE, boss, 2);
    assertPlan("unlink 1 Company[2]", "delete 1 Employee", "delete 1 Company");
  }

  @Test
  void refusesToDeleteACircleThatNothingOpens() {
    Left left = stored(new Left(), 1);
    Right right = stored(new Right(), 1);
    left.set(2, right);
    right.set(2, left);
    delete(Things.LEFT, left, 2);
    delete(Things.RIGHT, right, 2);
    EntityException error = assertThrows(EntityException.class, this::plan);
    assertEquals(ErrorCode.CyclicReferences, error.code());
  }

  private static Owner owner(long key) {
    return stored(new Owner("owner " + key), key);
  }

  private static Pet pet(long key, Owner owner) {
    return stored(new Pet("pet " + key, owner), key);
  }

  private static Node node(long key, Node parent) {
    return stored(new Node("node " + key, parent), key);
  }

  private static <E extends Thing> E stored(E entity, long key) {
    entity.set(0, key);
    return entity;
  }

  private <E extends Thing, S extends Entry<E>> void insert(
      EntityMapper<E, ?, S> mapper, E entity) {
    inserts.add(new FlushRow.Insert(new Pending<>(mapper, entity), List.of(), List.of()));
  }

  private <E extends Thing, S extends Entry<E>> void update(
      EntityMapper<E, ?, S> mapper, E entity, Integer... columns) {
    S entry = identities.register(mapper, entity, Status.LOADED);
    updates.add(new FlushRow.Update<>(mapper, entry, entity, List.of(columns), List.of()));
  }

  private <E extends Thing, S extends Entry<E>> void delete(
      EntityMapper<E, ?, S> mapper, E entity, int reference) {
    S entry = identities.register(mapper, entity, Status.DELETING);
    Map<Integer, Object> references = new HashMap<>();
    if (entity.get(reference) instanceof Thing target) {
      references.put(reference, target);
    }
    deletes.add(new FlushRow.Delete<>(mapper, entry, references));
  }

  private FlushPlan plan() {
    return new FlushPlanner(tables).plan(inserts, updates, deletes);
  }

  private void assertPlan(String... steps) {
    assertEquals(String.join("\n", steps), plan().toString());
  }

  private List<String> insertedNames() {
    return plan().steps().stream()
        .map(FlushPlan.Inserts.class::cast)
        .flatMap(step -> step.rows().stream())
        .map(row -> ((Thing) row.entity()).name())
        .toList();
  }
}
