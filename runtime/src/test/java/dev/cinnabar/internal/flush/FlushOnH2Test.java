package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.internal.flush.Things.Node;
import dev.cinnabar.internal.flush.Things.Ticket;
import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.session.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Flushes on H2, which has sequences. */
final class FlushOnH2Test extends FlushContract {

  private static final String NEXT = "VALUES NEXT VALUE FOR ticket_keys";
  private static final String INSERT = "INSERT INTO tickets (id, name) VALUES (?, ?)";

  @Override
  String url() {
    return "jdbc:h2:mem:";
  }

  @Override
  EntityMapper<?, ?, ?>[] more() {
    return new EntityMapper<?, ?, ?>[] {Things.TICKET};
  }

  @Test
  void drawsKeysInBlocks() {
    try (Session session = database().openSession()) {
      Ticket[] tickets = new Ticket[7];
      for (int i = 0; i < tickets.length; i++) {
        tickets[i] = new Ticket("ticket " + (i + 1));
        session.add(tickets[i]);
      }
      session.commit();
      assertSent(NEXT, NEXT, INSERT + " × 7");
      for (int i = 0; i < tickets.length; i++) {
        assertEquals(i + 1L, tickets[i].key());
      }
      session.add(new Ticket("ticket 8"));
      session.commit();
      assertSent(INSERT);
    }
  }

  @Test
  void givesNoKeyTwiceOverThreadsAndRollbacks() throws Exception {
    Set<Object> keys = ConcurrentHashMap.newKeySet();
    CountDownLatch start = new CountDownLatch(1);
    Runnable work =
        () -> {
          for (int round = 0; round < 20; round++) {
            try (Session session = database().openSession()) {
              start.await();
              for (int i = 0; i < 7; i++) {
                session.add(new Ticket("some"));
              }
              session.flush();
              session.select(Things.table(Things.TICKET)).list().forEach(t -> keys.add(t.key()));
              session.commit();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
        };
    Thread one = new Thread(work);
    Thread other = new Thread(work);
    one.start();
    other.start();
    start.countDown();
    one.join();
    other.join();
    assertEquals(280, keys.size());
  }

  @Test
  void takesADrawnKeyBackWithTheTransaction() {
    try (Session session = database().openSession()) {
      Ticket ticket = new Ticket("again");
      session.add(ticket);
      session.flush();
      assertEquals(1L, ticket.key());
      session.rollback();
      assertNull(ticket.key());
      session.add(ticket);
      session.commit();
      assertEquals(2L, ticket.key());
    }
  }

  @Test
  void takesADrawnKeyBackWhereTheInsertFails() {
    try (Session session = database().openSession()) {
      Ticket ticket = new Ticket("again");
      session.add(ticket);
      database().dropAll();
      assertThrows(DatabaseException.class, session::flush);
      session.rollback();
      assertNull(ticket.key());
      database().createAll();
      session.add(ticket);
      session.commit();
      assertRows(Things.TICKET, ticket.toString());
    }
  }

  @Test
  void linksATicketlessNodeToItself() {
    Node node = new Node("self", null);
    node.set(2, node);
    store(node);
    try (Session session = database().openSession()) {
      Node found = session.require(Things.table(Things.NODE), 1L);
      assertEquals(found, found.get(2));
    }
  }
}
