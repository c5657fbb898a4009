package dev.cinnabar.internal.flush;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.internal.flush.Things.Country;
import dev.cinnabar.internal.flush.Things.Medium;
import dev.cinnabar.internal.flush.Things.Owner;
import dev.cinnabar.internal.flush.Things.Tiny;
import dev.cinnabar.internal.flush.Things.Token;
import dev.cinnabar.query.EntityTable;
import dev.cinnabar.session.EntityState;
import dev.cinnabar.session.Session;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a flush does with keys: of every type, changed, deleted and added again. */
abstract class FlushKeysContract extends FlushFixture {

  private static final EntityTable<Country, String> COUNTRY = Things.table(Things.COUNTRY);
  private static final EntityTable<Owner, Long> OWNER = Things.table(Things.OWNER);
  private static final EntityTable<Token, UUID> TOKEN = Things.table(Things.TOKEN);
  private static final EntityTable<Medium, Integer> MEDIUM = Things.table(Things.MEDIUM);
  private static final EntityTable<Tiny, Short> TINY = Things.table(Things.TINY);

  @Test
  void keepsKeysOfEveryType() {
    Token token = new Token("token");
    Medium medium = new Medium("medium");
    store(token, medium, new Tiny((short) -3, "tiny"), new Country("de", "Germany"));
    assertNotNull(token.key());
    assertEquals(1, medium.key());
    try (Session session = database().openSession()) {
      assertEquals("token", session.require(TOKEN, token.get(0)).name());
      assertEquals("medium", session.require(MEDIUM, 1).name());
      Tiny tiny = session.require(TINY, (short) -3);
      assertSame(tiny, session.select(TINY).one());
      Country country = session.require(COUNTRY, "de");
      forgetStatements();
      tiny.set(1, "smaller");
      country.set(1, "Deutschland");
      session.delete(session.require(MEDIUM, 1));
      forgetStatements();
      session.commit();
      assertSent(
          "UPDATE countrys SET name = ? WHERE code = ?",
          "UPDATE tinys SET name = ? WHERE id = ?",
          "DELETE FROM mediums WHERE id = ?");
    }
    assertRows(Things.TINY, "Tiny -3 smaller");
    assertRows(Things.MEDIUM);
  }

  @Test
  void takesRandomKeysBackOnRollback() {
    Token token = new Token("token");
    try (Session session = database().openSession()) {
      session.add(token);
      session.flush();
      Object first = token.key();
      session.rollback();
      assertNull(token.key());
      session.add(token);
      session.commit();
      assertNotEquals(first, token.key());
    }
  }

  @Test
  void refusesAnAssignedKeyThatIsMissing() {
    try (Session session = database().openSession()) {
      session.add(new Country(null, "Nowhere"));
      assertCode(ErrorCode.KeyMissing, session::flush);
      assertSent();
    }
  }

  @Test
  void refusesTwoNewObjectsOfOneKeyBeforeAnythingIsSent() {
    try (Session session = database().openSession()) {
      session.add(new Owner("first"));
      session.add(new Country("de", "Germany"));
      session.add(new Country("de", "Deutschland"));
      assertCode(ErrorCode.DuplicateObject, session::flush);
      assertSent();
    }
  }

  @Test
  void refusesANewObjectThatGetsTheKeyOfAStoredOneAfterItWasAdded() {
    store(new Country("de", "Germany"));
    try (Session session = database().openSession()) {
      session.require(COUNTRY, "de");
      Country second = new Country("fr", "France");
      session.add(second);
      second.set(0, "de");
      forgetStatements();
      assertCode(ErrorCode.DuplicateObject, session::flush);
      assertSent();
    }
  }

  @Test
  void refusesAGeneratedKeyThatWasSetAfterAdding() {
    try (Session session = database().openSession()) {
      Owner owner = new Owner("Anna");
      session.add(owner);
      owner.set(0, 77L);
      assertCode(ErrorCode.KeyAlreadySet, session::flush);
      assertSent();
    }
  }

  @Test
  void deletesTheRowOfTheObjectAndNotOfItsNewKey() {
    store(new Owner("Anna"), new Owner("Bert"));
    try (Session session = database().openSession()) {
      Owner anna = session.require(OWNER, 1L);
      session.delete(anna);
      anna.set(0, 2L);
      session.commit();
    }
    assertRows(Things.OWNER, "Owner 2 Bert");
  }

  @Test
  void rollbackGivesAChangedKeyBack() {
    store(new Owner("Anna"));
    try (Session session = database().openSession()) {
      Owner anna = session.require(OWNER, 1L);
      anna.set(0, 9L);
      assertTrue(session.contains(anna));
      assertCode(ErrorCode.KeyChanged, session::flush);
      session.rollback();
      assertEquals(1L, anna.key());
      assertSame(anna, session.require(OWNER, 1L));
    }
  }

  // Delete and add again

  @Test
  void addingADeletedObjectAgainSendsNothing() {
    store(new Country("de", "Germany"));
    try (Session session = database().openSession()) {
      Country country = session.require(COUNTRY, "de");
      forgetStatements();
      session.delete(country);
      session.add(country);
      session.commit();
      assertSent();
    }
  }

  @Test
  void replacingARowIsOneUpdateOfWhatDiffers() {
    store(new Country("de", "Germany"));
    try (Session session = database().openSession()) {
      Country old = session.require(COUNTRY, "de");
      forgetStatements();
      session.delete(old);
      Country replacement = new Country("de", "Deutschland");
      session.add(replacement);
      session.flush();
      assertSent("UPDATE countrys SET name = ? WHERE code = ?");
      assertEquals(EntityState.PERSISTENT, session.state(replacement));
      assertSame(replacement, session.require(COUNTRY, "de"));
      session.rollback();
      assertEquals(EntityState.TRANSIENT, session.state(replacement));
      assertSame(old, session.require(COUNTRY, "de"));
      assertEquals("Germany", old.name());
    }
  }

  @Test
  void replacingARowByItsLikeSendsNothing() {
    store(new Country("de", "Germany"));
    try (Session session = database().openSession()) {
      session.delete(session.require(COUNTRY, "de"));
      Country replacement = new Country("de", "Germany");
      session.add(replacement);
      forgetStatements();
      session.commit();
      assertSent();
      assertSame(replacement, session.require(COUNTRY, "de"));
    }
  }

  @Test
  void addsTheKeyOfADeletedRowAfterTheFlush() {
    store(new Country("de", "Germany"));
    try (Session session = database().openSession()) {
      Country old = session.require(COUNTRY, "de");
      session.delete(old);
      session.flush();
      Country replacement = new Country("de", "Deutschland");
      session.add(replacement);
      session.flush();
      assertSame(replacement, session.require(COUNTRY, "de"));
      session.rollback();
      assertSame(old, session.require(COUNTRY, "de"));
      session.commit();
    }
    assertRows(Things.COUNTRY, "Country de Germany");
  }

  @Test
  void rollsBackAnInsertADeleteAndAnInsertOfOneKey() {
    try (Session session = database().openSession()) {
      Country first = new Country("de", "Germany");
      session.add(first);
      session.flush();
      session.delete(first);
      session.flush();
      session.add(new Country("de", "Deutschland"));
      session.flush();
      session.rollback();
      assertEquals(EntityState.TRANSIENT, session.state(first));
      assertNull(session.get(COUNTRY, "de"));
      session.add(first);
      session.commit();
    }
    assertRows(Things.COUNTRY, "Country de Germany");
  }

  @Test
  void givesADeletedObjectANewKeyWhenItIsAddedAgain() {
    store(new Owner("Anna"));
    try (Session session = database().openSession()) {
      Owner anna = session.require(OWNER, 1L);
      session.delete(anna);
      session.flush();
      session.add(anna);
      session.flush();
      assertNotNull(anna.key());
      session.rollback();
      assertEquals(1L, anna.key());
      assertSame(anna, session.require(OWNER, 1L));
    }
  }

  static EntityException assertCode(ErrorCode code, Executable executable) {
    CinnabarException error = assertThrows(CinnabarException.class, executable);
    assertEquals(code, error.code(), error.getMessage());
    return error instanceof EntityException entity ? entity : null;
  }
}
