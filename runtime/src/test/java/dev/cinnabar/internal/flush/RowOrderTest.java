package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.internal.flush.RowOrder.Need;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Levels of rows that need each other; rows are strings here. */
final class RowOrderTest {

  private RowOrder<String> order;

  @Test
  void keepsTheGivenOrderWhereNothingSpeaksAgainstIt() throws Exception {
    rows("b", "a", "c");
    assertEquals("b a c", levels());
  }

  @Test
  void putsWhatIsNeededOneLevelEarlier() throws Exception {
    rows("leaf", "twin", "branch", "root");
    firm("leaf", "branch");
    firm("twin", "branch");
    firm("branch", "root");
    assertEquals("root | branch | leaf twin", levels());
  }

  @Test
  void waitsForTheLatestOfSeveral() throws Exception {
    rows("d", "c", "b", "a");
    firm("d", "b");
    firm("d", "c");
    firm("b", "a");
    firm("c", "a");
    assertEquals("a | c b | d", levels());
  }

  @Test
  void ignoresRowsThatAreNotToBeWritten() throws Exception {
    rows("a");
    order.add(new Need<>("a", 1, "elsewhere", false));
    order.add(new Need<>("elsewhere", 1, "a", false));
    assertEquals("a", levels());
  }

  @Test
  void opensACircleWhereANeedCanWait() throws Exception {
    rows("a", "b", "c");
    firm("a", "b");
    loose("b", "c");
    firm("c", "a");
    assertEquals("b | a | c", levels());
    assertEquals("b.1=c", postponed());
  }

  @Test
  void opensAllIndependentCirclesAtOnce() throws Exception {
    rows("a1", "b1", "a2", "b2");
    loose("a1", "b1");
    firm("b1", "a1");
    loose("a2", "b2");
    firm("b2", "a2");
    assertEquals("a1 a2 | b1 b2", levels());
    assertEquals("a1.1=b1 a2.1=b2", postponed());
  }

  @Test
  void opensAtOneRowWhereBothCanWait() throws Exception {
    rows("a", "b");
    loose("a", "b");
    loose("b", "a");
    assertEquals("a | b", levels());
    assertEquals("a.1=b", postponed());
  }

  @Test
  void postponesNothingOutsideTheCircle() throws Exception {
    rows("behind", "a", "b");
    loose("behind", "a");
    loose("a", "b");
    firm("b", "a");
    assertEquals("a | behind b", levels());
    assertEquals("a.1=b", postponed());
  }

  @Test
  void letsARowWaitForItself() throws Exception {
    rows("a", "b");
    loose("a", "a");
    firm("b", "a");
    assertEquals("a | b", levels());
    assertEquals("a.1=a", postponed());
  }

  @Test
  void namesTheCircleThatNothingOpens() {
    rows("behind", "a", "b", "c");
    firm("behind", "a");
    firm("a", "b");
    loose("a", "c");
    firm("b", "c");
    firm("c", "a");
    RowOrder.Circle circle = assertThrows(RowOrder.Circle.class, () -> order.levels());
    assertEquals(List.of("a", "b", "c"), circle.path().stream().map(need -> need.row()).toList());
  }

  @Test
  void namesTheRowThatMustReferToItself() {
    rows("a");
    firm("a", "a");
    RowOrder.Circle circle = assertThrows(RowOrder.Circle.class, () -> order.levels());
    assertEquals(1, circle.path().size());
  }

  @Test
  void isLinearInALongChain() {
    List<String> chain = IntStream.range(0, 50_000).mapToObj(i -> "row " + i).toList();
    order = new RowOrder<>(chain);
    for (int i = 1; i < chain.size(); i++) {
      order.add(new Need<>(chain.get(i - 1), 1, chain.get(i), true));
    }
    // A quadratic order would look at rows 1,250,000,000 times.
    Assertions.assertTimeout(
        Duration.ofSeconds(20), () -> assertEquals(50_000, order.levels().size()));
  }

  private void rows(String... rows) {
    order = new RowOrder<>(List.of(rows));
  }

  private void firm(String row, String needed) {
    order.add(new Need<>(row, 1, needed, false));
  }

  private void loose(String row, String needed) {
    order.add(new Need<>(row, 1, needed, true));
  }

  private String levels() throws RowOrder.Circle {
    return order.levels().stream()
        .map(level -> String.join(" ", level))
        .collect(Collectors.joining(" | "));
  }

  private String postponed() {
    return order.postponed().stream()
        .map(need -> "%s.%d=%s".formatted(need.row(), need.column(), need.needed()))
        .collect(Collectors.joining(" "));
  }
}
