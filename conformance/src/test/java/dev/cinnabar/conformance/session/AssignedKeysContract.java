package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.CountryTable.COUNTRY;
import static dev.cinnabar.conformance.model.keys.DeviceTable.DEVICE;
import static dev.cinnabar.conformance.model.keys.GenreTable.GENRE;
import static dev.cinnabar.conformance.model.keys.HolidayTable.HOLIDAY;
import static dev.cinnabar.conformance.model.keys.MarkTable.MARK;
import static dev.cinnabar.conformance.model.keys.NovelTable.NOVEL;
import static dev.cinnabar.conformance.model.keys.QuarterTable.QUARTER;
import static dev.cinnabar.conformance.model.keys.RateTable.RATE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.City;
import dev.cinnabar.conformance.model.Country;
import dev.cinnabar.conformance.model.keys.Device;
import dev.cinnabar.conformance.model.keys.Genre;
import dev.cinnabar.conformance.model.keys.Hint;
import dev.cinnabar.conformance.model.keys.Holiday;
import dev.cinnabar.conformance.model.keys.Mark;
import dev.cinnabar.conformance.model.keys.Novel;
import dev.cinnabar.conformance.model.keys.Quarter;
import dev.cinnabar.conformance.model.keys.Rate;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Keys that the program assigns, and assigns anew. */
public abstract class AssignedKeysContract extends Contract {

  private static final String COUNTRIES = "SELECT code, name FROM countries ORDER BY code";
  private static final String NOVELS = "SELECT title, genre_code FROM novels ORDER BY id";

  protected AssignedKeysContract(TestDatabase product) {
    super(product);
  }

  private void storeCountries() {
    prepare(session -> session.addAll(new Country("DE", "Germany"), new Country("FR", "France")));
  }

  private void storeGenre() {
    prepare(
        session -> {
          Genre crime = new Genre("crime", "Crime");
          session.addAll(crime, new Novel("A", crime), new Novel("B", crime));
          session.flush();
          session.addAll(new Mark("dark", "crime"), new Hint(crime));
        });
  }

  @Test
  void writesChangedKeyWhereTheRowStillHasTheOldOne() {
    storeCountries();
    try (Session session = database.openSession()) {
      Country country = session.require(COUNTRY, "DE");
      country.setCode("GE");
      assertEquals(
          List.of("code"), session.changes(country).stream().map(c -> c.attribute()).toList());
      log.clear();
      session.commit();
      log.assertSent("select cities", "select shipments", "update countries set code");
      assertSame(country, session.get(COUNTRY, "GE"));
      assertNull(session.get(COUNTRY, "DE"));
    }
    assertEquals(List.of("FR|France", "GE|Germany"), rows(COUNTRIES));
  }

  @Test
  void writesOtherColumnsUnderTheNewKey() {
    storeCountries();
    try (Session session = database.openSession()) {
      Country country = session.require(COUNTRY, "DE");
      country.setCode("GE");
      country.setName("Germania");
      log.clear();
      session.commit();
      log.assertSent(
          "select cities",
          "select shipments",
          "update countries set code",
          "update countries set name");
    }
    assertEquals(List.of("FR|France", "GE|Germania"), rows(COUNTRIES));
  }

  @Test
  void childrenFollowTheirForeignKey() {
    storeGenre();
    try (Session session = database.openSession()) {
      Genre genre = session.require(GENRE, "crime");
      List<Novel> novels = List.copyOf(genre.getNovels());
      Mark mark = session.select(MARK).one();
      genre.setCode("thriller");
      mark.setText("darker");
      log.clear();
      session.commit();
      log.assertSent(
          "update genres set code", "update hints set genre_code", "update marks set text");
      assertEquals("thriller", mark.getGenreCode());
      assertSame(genre, session.require(NOVEL, novels.get(0).getId()).getGenre());
      assertEquals(novels, List.copyOf(genre.getNovels()));
      log.clear();
      session.commit();
      log.assertSent();
    }
    assertEquals(List.of("A|thriller", "B|thriller"), rows(NOVELS));
    assertEquals(List.of("darker|thriller"), rows("SELECT text, genre_code FROM marks"));
    assertEquals(List.of("thriller"), rows("SELECT genre_code FROM hints"));
  }

  @Test
  void newChildrenComeAfterTheKey() {
    storeGenre();
    try (Session session = database.openSession()) {
      Genre genre = session.require(GENRE, "crime");
      genre.setCode("thriller");
      Mark mark = new Mark("new", "crime");
      session.addAll(new Novel("C", genre), mark);
      session.commit();
      assertEquals("thriller", mark.getGenreCode());
    }
    assertEquals(List.of("A|thriller", "B|thriller", "C|thriller"), rows(NOVELS));
  }

  @Test
  void refusesKeyOfRowThatOthersStillReferTo() {
    storeCountries();
    prepare(session -> session.add(new City("Paris", session.require(COUNTRY, "FR"))));
    try (Session session = database.openSession()) {
      Country country = session.require(COUNTRY, "FR");
      country.setCode("FX");
      log.clear();
      assertFails(ErrorCode.StillReferenced, session::flush);
      log.assertSent("select cities");
      assertSame(country, session.get(COUNTRY, "FR"));
      country.setCode("FR");
      country.setName("La France");
      session.commit();
    }
    assertEquals(List.of("DE|Germany", "FR|La France"), rows(COUNTRIES));
  }

  @Test
  void rollbackTakesKeysBack() {
    storeGenre();
    try (Session session = database.openSession()) {
      Genre genre = session.require(GENRE, "crime");
      Mark mark = session.select(MARK).one();
      genre.setCode("thriller");
      session.flush();
      genre.setCode("noir");
      session.flush();
      session.rollback();
      assertEquals("crime", genre.getCode());
      assertEquals("crime", mark.getGenreCode());
      assertSame(genre, session.get(GENRE, "crime"));
      assertNull(session.get(GENRE, "noir"));
      genre.setCode("roman");
      session.commit();
    }
    assertEquals(List.of("A|roman", "B|roman"), rows(NOVELS));
  }

  @Test
  void passesKeysOnInOrder() {
    storeCountries();
    try (Session session = database.openSession()) {
      Country germany = session.require(COUNTRY, "DE");
      Country france = session.require(COUNTRY, "FR");
      germany.setCode("FR");
      france.setCode("FX");
      session.add(new Country("DE", "New"));
      log.clear();
      session.commit();
      log.assertSent(
          "select cities",
          "select shipments",
          "select cities",
          "select shipments",
          "update countries set code x2",
          "insert countries");
      assertSame(germany, session.get(COUNTRY, "FR"));
    }
    assertEquals(List.of("DE|New", "FR|Germany", "FX|France"), rows(COUNTRIES));
  }

  @Test
  void refusesKeysThatAreExchangedTakenOrMissing() {
    storeCountries();
    try (Session session = database.openSession()) {
      Country germany = session.require(COUNTRY, "DE");
      Country france = session.require(COUNTRY, "FR");
      log.clear();
      germany.setCode("FR");
      assertFails(ErrorCode.DuplicateObject, session::flush);
      france.setCode("DE");
      assertFails(ErrorCode.KeyChanged, session::flush);
      france.setCode(null);
      assertFails(ErrorCode.KeyChanged, session::flush);
      france.setCode("FR");
      session.delete(france);
      assertFails(ErrorCode.KeyChanged, session::flush);
      germany.setCode("too long");
      assertFails(ErrorCode.Validation, session::flush);
      log.assertSent();
      session.rollback();
      assertEquals("DE", germany.getCode());
      assertSame(germany, session.get(COUNTRY, "DE"));
    }
  }

  @Test
  void staysTheSameObjectWhenAddedUnderItsNewKey() {
    storeGenre();
    try (Session session = database.openSession()) {
      Genre genre = session.require(GENRE, "crime");
      genre.setCode("thriller");
      session.add(genre);
      session.add(new Novel("C", genre));
      log.clear();
      session.commit();
      log.assertSent("update genres set code", "update hints set genre_code", "insert novels");
      assertEquals(3, genre.getNovels().size());
    }
    assertEquals(List.of("thriller"), rows("SELECT code FROM genres"));
  }

  @Test
  void loadsCollectionByKeyOfTheRow() {
    storeGenre();
    try (Session session = database.openSession()) {
      Genre genre = session.require(GENRE, "crime");
      genre.setCode("thriller");
      assertEquals(2, genre.getNovels().size());
      session.commit();
      assertEquals(2, genre.getNovels().size());
    }
  }

  @Test
  void flushesChangedKeyBeforeQuery() {
    storeCountries();
    try (Session session = database.openSession()) {
      Country country = session.require(COUNTRY, "DE");
      country.setCode("GE");
      assertSame(country, session.select(COUNTRY).where(COUNTRY.code.eq("GE")).one());
    }
  }

  @Test
  void findsDecimalKeyInEverySpelling() {
    prepare(session -> session.add(new Rate(new BigDecimal("1.5"), "x")));
    try (Session session = database.openSession()) {
      Rate rate = session.require(RATE, new BigDecimal("1.50"));
      assertSame(rate, session.get(RATE, new BigDecimal("1.500")));
      rate.setStep(new BigDecimal("1.5"));
      log.clear();
      session.commit();
      log.assertSent();
      rate.setStep(new BigDecimal("2"));
      session.commit();
      log.assertSent("update rates set step");
      assertSame(rate, session.get(RATE, new BigDecimal("2.0")));
    }
  }

  @Test
  void changesKeysOfEveryType() {
    UUID before = new UUID(1, 2);
    UUID after = new UUID(-3, 4);
    LocalDate day = LocalDate.of(2026, 2, 28);
    prepare(
        session ->
            session.addAll(
                new Device(before, "d"),
                new Holiday(day, "h"),
                new Quarter(Quarter.Name.FIRST, "q")));
    prepare(
        session -> {
          session.require(DEVICE, before).setSerial(after);
          session.require(HOLIDAY, day).setDay(day.plusDays(1));
          session.require(QUARTER, Quarter.Name.FIRST).setName(Quarter.Name.SECOND);
        });
    try (Session session = database.openSession()) {
      assertEquals("d", session.require(DEVICE, after).getText());
      assertEquals("h", session.require(HOLIDAY, day.plusDays(1)).getText());
      assertEquals("q", session.require(QUARTER, Quarter.Name.SECOND).getText());
      assertNull(session.get(QUARTER, Quarter.Name.FIRST));
    }
  }

  private static void assertFails(ErrorCode code, Executable call) {
    assertEquals(code, assertThrows(CinnabarException.class, call).code());
  }
}
