package dev.cinnabar.conformance.query;

import static dev.cinnabar.conformance.model.stock.DeliveryTable.DELIVERY;
import static dev.cinnabar.conformance.model.stock.WareTable.WARE;
import static dev.cinnabar.query.Functions.count;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.stock.Ware;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.query.Order;
import dev.cinnabar.query.Page;
import dev.cinnabar.query.Select;
import dev.cinnabar.query.Slice;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Results in parts. */
public abstract class SliceContract extends Contract {

  private Session session;

  protected SliceContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void fill() {
    prepare(
        session -> {
          for (int i = 0; i < 10; i++) {
            Ware ware = new Ware("w" + i, i % 3);
            ware.setLabel(i % 4 == 0 ? null : "l" + i / 5);
            ware.setPrice(i % 5 == 0 ? null : new BigDecimal(i + ".50"));
            session.add(ware);
          }
        });
    session = database.openSession();
  }

  @AfterEach
  void closeSession() {
    session.close();
  }

  @Test
  void cutsPagesWithATotal() {
    Page<Ware> page = session.select(WARE).orderBy(WARE.code.asc()).page(8, 3);
    assertEquals(List.of("w8", "w9"), page.items().stream().map(Ware::getCode).toList());
    assertEquals(10, page.total());
    assertEquals(false, page.hasNext());
  }

  @Test
  void goesThroughAResultInBothDirections() {
    for (Order[] order :
        List.of(
            new Order[] {},
            new Order[] {WARE.code.desc()},
            new Order[] {WARE.amount.asc()},
            new Order[] {WARE.amount.desc(), WARE.code.asc()},
            new Order[] {WARE.label.asc()},
            new Order[] {WARE.label.desc(), WARE.price.asc()},
            new Order[] {WARE.price.asc().nullsLast(), WARE.id.desc()},
            new Order[] {WARE.label.desc().nullsFirst(), WARE.price.desc().nullsLast()},
            new Order[] {WARE.amount.plus(1).desc()})) {
      Select<String> codes = session.select(WARE.code).from(WARE).orderBy(order);
      for (int size : new int[] {1, 3, 10, 11}) {
        goThrough(codes, size);
      }
    }
  }

  private static void goThrough(Select<String> codes, int size) {
    List<List<String>> forward = new ArrayList<>();
    Slice<String> slice = codes.slice(size);
    assertNull(slice.previous());
    forward.add(slice.items());
    while (slice.next() != null) {
      slice = codes.slice(size, slice.next());
      forward.add(slice.items());
    }
    List<String> all = forward.stream().flatMap(List::stream).toList();
    assertEquals(10, all.stream().distinct().count(), all::toString);
    assertEquals(10, all.size(), all::toString);
    List<List<String>> backward = new ArrayList<>();
    backward.add(slice.items());
    while (slice.previous() != null) {
      slice = codes.slice(size, slice.previous());
      backward.add(slice.items());
    }
    Collections.reverse(backward);
    assertEquals(forward, backward);
  }

  @Test
  void givesObjectsAndAsksOnceForEachSlice() {
    Select<Ware> wares = session.select(WARE).where(WARE.amount.lt(2)).orderBy(WARE.amount.desc());
    Slice<Ware> first = wares.slice(2);
    log.clear();
    Slice<Ware> second = wares.slice(2, first.next());
    assertEquals(
        List.of(
            "SELECT id, code, label, amount, price, amount, id FROM wares"
                + " WHERE amount < ? AND (amount < ? OR (amount = ? AND id > ?))"
                + " ORDER BY amount DESC, id LIMIT ?"),
        log.statements());
    assertEquals(List.of("w7", "w0"), second.items().stream().map(Ware::getCode).toList());
    assertTrue(session.contains(second.items().get(0)));
  }

  @Test
  void followsAPathInItsOrder() {
    prepare(
        session -> {
          for (Ware ware : session.select(WARE).orderBy(WARE.id.asc()).list()) {
            session.add(new dev.cinnabar.conformance.model.stock.Delivery(ware, 1));
          }
          session.add(new dev.cinnabar.conformance.model.stock.Delivery(null, 2));
        });
    var deliveries = session.select(DELIVERY).from(DELIVERY).orderBy(DELIVERY.ware().code.desc());
    int rows = 0;
    Slice<?> slice = deliveries.slice(4);
    for (rows += slice.items().size(); slice.next() != null; rows += slice.items().size()) {
      slice = deliveries.slice(4, slice.next());
    }
    assertEquals(11, rows);
  }

  @Test
  void refusesACursorThatIsNoneOfItsOrder() {
    Select<Ware> wares = session.select(WARE).orderBy(WARE.amount.asc());
    String cursor = wares.slice(2).next();
    for (String wrong :
        List.of(
            "",
            "x",
            "%%%",
            "' OR 1 = 1 --",
            cursor + "AAAA",
            cursor.substring(3),
            cursor.substring(0, cursor.length() - 4))) {
      QueryException refused =
          assertThrows(QueryException.class, () -> wares.slice(2, wrong), wrong);
      assertTrue(refused.getMessage().contains("the cursor is none of this query"));
    }
    assertThrows(
        QueryException.class,
        () -> session.select(WARE).orderBy(WARE.amount.desc()).slice(2, cursor));
    assertThrows(QueryException.class, () -> wares.slice(0));
  }

  @Test
  void refusesRowsWithoutAKey() {
    assertThrows(
        QueryException.class,
        () -> session.select(WARE.amount).from(WARE).groupBy(WARE.amount).slice(2));
    assertThrows(QueryException.class, () -> session.select(WARE).limit(3).slice(2));
    assertThrows(
        QueryException.class, () -> session.select(WARE).join(WARE.deliveries, DELIVERY).slice(2));
    assertThrows(QueryException.class, () -> session.select(count()).slice(2));
  }
}
