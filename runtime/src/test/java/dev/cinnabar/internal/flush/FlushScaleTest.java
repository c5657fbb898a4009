package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.internal.flush.Things.Node;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.flush.Things.Pet;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a flush costs in a large session, counted in comparisons and not by the clock. */
final class FlushScaleTest {

  private static final int LARGE = 100_000;
  private static final int CHILDREN = 10_000;
  private static final EntityTable<Owner, Long> OWNER = Things.table(Things.OWNER);
  private static final EntityTable<Pet, Long> PET = Things.table(Things.PET);
  private static final EntityTable<Node, Long> NODE = Things.table(Things.NODE);

  private Database database;

  @BeforeEach
  void open() {
    database = Database.open("jdbc:h2:mem:", OWNER, PET, NODE);
    database.createAll();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void staysUsableWithManyLoadedObjects() {
    try (Session session = database.openSession()) {
      Owner anna = new Owner("Anna");
      session.add(anna);
      for (int i = 0; i < LARGE; i++) {
        session.add(new Pet("pet", anna));
      }
      session.commit();
      List<Pet> pets = session.select(PET).list();
      for (int round = 0; round < 5; round++) {
        Things.PET.takeComparisons();
        long started = System.nanoTime();
        session.select(OWNER).count();
        report("autoflush check", started);
        assertEquals(LARGE, Things.PET.takeComparisons());
        session.select(NODE).count();
        assertEquals(0, Things.PET.takeComparisons(), "nothing of pets reaches a node");
        pets.get(round).set(1, "changed");
        started = System.nanoTime();
        session.flush();
        report("flush", started);
        long comparisons = Things.PET.takeComparisons();
        assertTrue(comparisons < LARGE + 10, "comparisons: " + comparisons);
      }
    }
  }

  private static void report(String what, long started) {
    long micros = (System.nanoTime() - started) / 1_000;
    System.out.printf("%s with %,d loaded objects: %,d µs%n", what, LARGE, micros);
  }

  @Test
  void addsManyChildrenToOneCollectionInLinearTime() {
    Walked<Node> added = new Walked<>();
    Node root = new Node("root", null);
    root.setElements(added);
    for (int i = 0; i < CHILDREN; i++) {
      added.add(new Node("child", null));
    }
    try (Session session = database.openSession()) {
      session.add(root);
      session.commit();
      assertEquals(CHILDREN + 1, session.select(NODE).count());
      assertLinear(added);
      Node next = new Node("next", null);
      Walked<Node> moved = new Walked<>();
      next.setElements(moved);
      session.add(next);
      for (Node child : session.require(NODE, root.get(0)).<Node>elements()) {
        child.set(2, next);
      }
      session.commit();
      assertEquals(CHILDREN, next.elements().size());
      assertLinear(moved);
      for (int i = 0; i < CHILDREN; i++) {
        next.elements().add(new Node("more", null));
      }
      session.commit();
      assertLinear(moved);
    }
  }

  private static void assertLinear(Walked<?> list) {
    assertTrue(list.steps < 100L * CHILDREN, "steps: " + list.steps);
    list.steps = 0;
  }

  /** A list that counts how far it is walked. */
  private static final class Walked<T> extends ArrayList<T> {
    private static final long serialVersionUID = 1L;

    private long steps;

    @Override
    public T get(int position) {
      steps++;
      return super.get(position);
    }

    @Override
    public Iterator<T> iterator() {
      Iterator<T> walk = super.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return walk.hasNext();
        }

        @Override
        public T next() {
          steps++;
          return walk.next();
        }

        @Override
        public void remove() {
          walk.remove();
        }
      };
    }

    @Override
    public Object[] toArray() {
      steps += size();
      return super.toArray();
    }
  }
}
