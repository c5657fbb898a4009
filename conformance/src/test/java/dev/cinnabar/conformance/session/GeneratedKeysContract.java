package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.keys.MessageTable.MESSAGE;
import static dev.cinnabar.conformance.model.keys.ParcelTable.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.User;
import dev.cinnabar.conformance.model.keys.Message;
import dev.cinnabar.conformance.model.keys.Parcel;
import dev.cinnabar.conformance.model.keys.Voucher;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.DatabaseException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keys that the database or the session makes. */
public abstract class GeneratedKeysContract extends Contract {

  protected GeneratedKeysContract(TestDatabase product) {
    super(product);
  }

  @Test
  void makesKeysThatGrowWithTime() {
    List<Message> messages = Stream.of("b", "a", "d", "c").map(Message::new).toList();
    try (Session session = database.openSession()) {
      messages.forEach(session::add);
      session.commit();
      log.assertSent("insert messages x4");
      for (Message message : messages) {
        assertEquals(7, message.getId().version());
      }
      assertEquals(messages, session.select(MESSAGE).orderBy(MESSAGE.id.asc()).list());
      assertSame(messages.get(2), session.get(MESSAGE, messages.get(2).getId()));
    }
  }

  @Test
  void makesRandomKeys() {
    Voucher voucher = new Voucher("x");
    try (Session session = database.openSession()) {
      session.add(voucher);
      assertNull(voucher.getId());
      session.flush();
      log.assertSent("insert vouchers");
      assertEquals(4, voucher.getId().version());
      session.rollback();
      assertNull(voucher.getId());
    }
  }

  @Test
  void takesKeysOfIdentityColumns() {
    List<User> users = List.of(new User("a"), new User("b"), new User("c"));
    prepare(session -> users.forEach(session::add));
    assertEquals(
        List.of("a|" + users.get(0).getId(), "b|" + users.get(1).getId()),
        rows("SELECT name, id FROM users ORDER BY name").subList(0, 2));
  }

  @Test
  void drawsKeysOfSequenceInBlocks() {
    requires(Feature.SEQUENCES);
    try (Session session = database.openSession()) {
      List<Parcel> parcels = parcels(4);
      parcels.forEach(session::add);
      session.flush();
      log.assertSent("draw parcel_ids x2", "insert parcels x4");
      assertEquals(List.of(1000L, 1001L, 1002L, 1003L), keys(parcels));
      session.rollback();
      assertNull(parcels.get(0).getId());
      session.add(parcels.get(0));
      session.commit();
      log.assertSent("insert parcels");
      assertEquals(1004L, parcels.get(0).getId());
    }
    assertEquals(List.of("1004|parcel"), rows("SELECT id, text FROM parcels"));
  }

  @Test
  void sharesSequenceWithOtherPrograms() {
    requires(Feature.SEQUENCES);
    List<Parcel> all = new ArrayList<>();
    try (Database other = Database.of(dataSource, PARCEL)) {
      for (int round = 0; round < 4; round++) {
        for (Database one : List.of(database, other)) {
          List<Parcel> parcels = parcels(2);
          one.inTransaction(session -> parcels.forEach(session::add));
          all.addAll(parcels);
        }
      }
    }
    assertEquals(16, new HashSet<>(keys(all)).size());
    assertEquals(List.of("16"), rows("SELECT COUNT(*) FROM parcels"));
  }

  @Test
  void refusesSequenceWhoseStepsAreSmallerThanItsBlocks() {
    requires(Feature.SEQUENCES);
    change("ALTER SEQUENCE parcel_ids INCREMENT BY 1");
    try (Session session = database.openSession()) {
      parcels(4).forEach(session::add);
      DatabaseException failure = assertThrows(DatabaseException.class, session::flush);
      assertEquals(ErrorCode.GeneratedKeys, failure.code());
      assertTrue(failure.getMessage().contains("parcel_ids"), failure::getMessage);
      session.rollback();
    }
    assertEquals(List.of(), rows("SELECT id FROM parcels"));
  }

  private static List<Parcel> parcels(int count) {
    return Stream.generate(() -> new Parcel("parcel")).limit(count).toList();
  }

  private static List<Long> keys(List<Parcel> parcels) {
    return parcels.stream().map(Parcel::getId).toList();
  }
}
