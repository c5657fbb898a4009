package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.mapping.EntityMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ranks of tables by their foreign keys. */
final class TableOrderTest {

  @Test
  void ranksAChainReferencedFirst() {
    TableOrder order = new TableOrder(List.of(Shapes.C, Shapes.B, Shapes.A));
    assertTrue(order.rank(Shapes.A) < order.rank(Shapes.B));
    assertTrue(order.rank(Shapes.B) < order.rank(Shapes.C));
  }

  @Test
  void ranksADiamond() {
    TableOrder order = new TableOrder(List.of(Shapes.D, Shapes.C2, Shapes.C, Shapes.B, Shapes.A));
    assertTrue(order.rank(Shapes.B) < order.rank(Shapes.C));
    assertTrue(order.rank(Shapes.B) < order.rank(Shapes.C2));
    assertTrue(order.rank(Shapes.C) < order.rank(Shapes.D));
    assertTrue(order.rank(Shapes.C2) < order.rank(Shapes.D));
  }

  @Test
  void givesACircleOneRank() {
    TableOrder order = new TableOrder(List.of(Things.EMPLOYEE, Things.COMPANY, Things.NODE));
    assertEquals(order.rank(Things.COMPANY), order.rank(Things.EMPLOYEE));
    assertTrue(order.rank(Things.NODE) != order.rank(Things.COMPANY));
    assertEquals(0, order.position(Things.EMPLOYEE));
    assertEquals(1, order.position(Things.COMPANY));
  }

  @Test
  void passesOverTablesThatTheDatabaseDoesNotHave() {
    TableOrder order = new TableOrder(List.of(Shapes.C, Shapes.A));
    assertEquals(Integer.MAX_VALUE, order.rank(Shapes.B));
    assertTrue(order.rank(Shapes.A) != order.rank(Shapes.C));
  }

  @Test
  void knowsWhoseChangesAQueryCouldSee() {
    ReadDependencies dependencies =
        new ReadDependencies(
            List.of(Things.OWNER, Things.PET, Things.SHELF, Things.BOOK, Things.NODE));
    assertEquals(Set.of(Things.OWNER, Things.PET), dependencies.of(List.of(Things.OWNER)));
    assertEquals(Set.of(Things.OWNER, Things.PET), dependencies.of(List.of(Things.PET)));
    assertEquals(Set.of(Things.NODE), dependencies.of(List.of(Things.NODE)));
    assertEquals(
        Set.of(Things.NODE, Things.SHELF, Things.BOOK),
        dependencies.of(List.of(Things.NODE, Things.SHELF)));
  }

  @Test
  void followsForeignKeysOverSeveralTables() {
    ReadDependencies dependencies = new ReadDependencies(List.of(Shapes.A, Shapes.B, Shapes.C));
    Set<EntityMapper<?, ?, ?>> all = Set.of(Shapes.A, Shapes.B, Shapes.C);
    assertEquals(all, dependencies.of(List.of(Shapes.A)));
    assertEquals(Set.of(Shapes.C), dependencies.of(List.of(Shapes.C)));
  }

  /** Tables that refer to each other by plain keys: B → A, C → B, C2 → B, D → C and C2. */
  private static final class Shapes {
    static final class ThingA extends Thing {}

    static final class ThingB extends Thing {}

    static final class ThingC extends Thing {}

    static final class ThingC2 extends Thing {}

    static final class ThingD extends Thing {}

    static final NumberedMapper<ThingA, Long> A =
        Things.numbered(Things.named(ThingA.class, ThingA::new));
    static final NumberedMapper<ThingB, Long> B =
        Things.numbered(
            Things.named(ThingB.class, ThingB::new).reference("a", () -> A, column -> column));
    static final NumberedMapper<ThingC, Long> C =
        Things.numbered(
            Things.named(ThingC.class, ThingC::new).reference("b", () -> B, column -> column));
    static final NumberedMapper<ThingC2, Long> C2 =
        Things.numbered(
            Things.named(ThingC2.class, ThingC2::new).reference("b", () -> B, column -> column));
    static final NumberedMapper<ThingD, Long> D =
        Things.numbered(
            Things.named(ThingD.class, ThingD::new)
                .reference("c", () -> C, column -> column)
                .reference("c2", () -> C2, column -> column));
  }
}
