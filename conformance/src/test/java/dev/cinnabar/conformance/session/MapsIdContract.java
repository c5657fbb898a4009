package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.keys.ConcertTable.CONCERT;
import static dev.cinnabar.conformance.model.keys.EncoreTable.ENCORE;
import static dev.cinnabar.conformance.model.keys.PerformanceTable.PERFORMANCE;
import static dev.cinnabar.conformance.model.keys.PosterTable.POSTER;
import static dev.cinnabar.conformance.model.keys.ProgrammeTable.PROGRAMME;
import static dev.cinnabar.conformance.model.keys.RehearsalTable.REHEARSAL;
import static dev.cinnabar.conformance.model.keys.SongTable.SONG;
import static dev.cinnabar.conformance.model.keys.TicketBlockTable.TICKET_BLOCK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.keys.Concert;
import dev.cinnabar.conformance.model.keys.Encore;
import dev.cinnabar.conformance.model.keys.EncoreId;
import dev.cinnabar.conformance.model.keys.Performance;
import dev.cinnabar.conformance.model.keys.PerformanceId;
import dev.cinnabar.conformance.model.keys.Poster;
import dev.cinnabar.conformance.model.keys.Programme;
import dev.cinnabar.conformance.model.keys.Rehearsal;
import dev.cinnabar.conformance.model.keys.RehearsalId;
import dev.cinnabar.conformance.model.keys.Song;
import dev.cinnabar.conformance.model.keys.TicketBlock;
import dev.cinnabar.conformance.model.keys.TicketBlockId;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** References that give an entity its key, or a part of it. */
public abstract class MapsIdContract extends Contract {

  private static final String TITLES =
      "SELECT title, name, place FROM performances JOIN concerts ON concerts.id = concert_id"
          + " JOIN songs ON songs.id = song ORDER BY place";

  protected MapsIdContract(TestDatabase product) {
    super(product);
  }

  private static Concert concert(String title, String... songs) {
    Concert concert = new Concert(title);
    for (String song : songs) {
      int place = concert.getPerformances().size() + 1;
      concert.getPerformances().add(new Performance(concert, new Song(song), place));
    }
    return concert;
  }

  @Test
  void takesAllPartsFromParentsOfTheSameFlush() {
    Concert concert = concert("Spring", "one", "two");
    try (Session session = database.openSession()) {
      session.add(concert);
      session.commit();
      log.assertSent("insert concerts", "insert songs x2", "insert performances x2");
      Performance first = concert.getPerformances().get(0);
      PerformanceId key = new PerformanceId(concert.getId(), first.getSong().getId());
      assertEquals(key, first.getId());
      assertSame(first, session.get(PERFORMANCE, key));
    }
    assertEquals(List.of("Spring|one|1", "Spring|two|2"), rows(TITLES));
    try (Session session = database.openSession()) {
      Performance read =
          session.select(PERFORMANCE).where(PERFORMANCE.concert().title.eq("Spring")).list().get(1);
      assertEquals(concert.getId(), read.getId().concertId());
      assertEquals("two", read.getSong().getName());
      read.setPlace(7);
      session.commit();
      assertEquals(
          1,
          session
              .select(PERFORMANCE)
              .where(PERFORMANCE.id.songId.eq(read.getId().songId()))
              .count());
    }
    assertEquals(List.of("Spring|one|1", "Spring|two|7"), rows(TITLES));
  }

  @Test
  void takesOnePartAndKeepsTheOther() {
    Concert spring = new Concert("Spring");
    Concert autumn = new Concert("Autumn");
    TicketBlockId given;
    try (Session session = database.openSession()) {
      TicketBlock block = new TicketBlock(spring, 1, 100);
      given = block.getId();
      session.addAll(spring, autumn, block, new TicketBlock(autumn, 1, 50));
      session.commit();
      assertEquals(new TicketBlockId(spring.getId(), 1), block.getId());
      assertEquals(0, given.getConcertId(), "what the program holds stays as it is");
    }
    assertEquals(
        List.of("Spring|100", "Autumn|50"),
        rows(
            "SELECT title, tickets FROM ticket_blocks t JOIN concerts c ON c.id = t.concert"
                + " ORDER BY c.id"));
  }

  @Test
  void setsTheReferenceWhereTheKeyIsAssigned() {
    Concert concert = new Concert("Spring");
    prepare(session -> session.add(concert));
    try (Session session = database.openSession()) {
      TicketBlock block = new TicketBlock(new TicketBlockId(concert.getId(), 3), 10);
      session.add(block);
      session.commit();
      assertEquals("Spring", block.getConcert().getTitle());
    }
  }

  @Test
  void sharesTheWholeKeyWithAParentOfTheSameFlush() {
    Concert concert = new Concert("Spring");
    Programme programme = new Programme(concert, "two songs");
    try (Session session = database.openSession()) {
      session.addAll(programme, concert, new Poster(concert, programme));
      session.commit();
      log.assertSent("insert concerts", "insert programmes", "insert posters");
      assertEquals(concert.getId(), programme.getId());
      assertSame(programme, session.get(PROGRAMME, concert.getId()));
    }
    assertEquals(
        List.of(concert.getId() + "|" + concert.getId()),
        rows("SELECT id, programme_concert_id FROM posters"));
    try (Session session = database.openSession()) {
      Programme read = session.require(PROGRAMME, concert.getId());
      assertEquals("Spring", read.getConcert().getTitle());
      assertSame(read.getConcert(), session.get(CONCERT, concert.getId()));
      Poster poster =
          session.select(POSTER).where(POSTER.programme().concert().title.eq("Spring")).one();
      assertEquals(concert.getId(), poster.id());
      assertSame(read, poster.programme());
      read.setText("three songs");
      session.delete(poster);
      session.commit();
      session.delete(read);
      session.delete(read.getConcert());
      log.clear();
      session.commit();
      log.assertSent("select performances", "delete programmes", "delete concerts");
    }
  }

  @Test
  void letsAPlainAttributeOfTheKeyFollowItsReference() {
    Concert concert = new Concert("Spring");
    Rehearsal rehearsal = new Rehearsal(concert, 2, "hall");
    try (Session session = database.openSession()) {
      session.addAll(rehearsal, concert);
      session.commit();
      log.assertSent("insert concerts", "insert rehearsals");
      assertEquals(concert.getId(), rehearsal.getConcertId());
      assertSame(rehearsal, session.get(REHEARSAL, new RehearsalId(concert.getId(), 2)));
    }
  }

  @Test
  void readsByReferencesThatLeaveTheKeyAlone() {
    Concert concert = new Concert("Spring");
    Song song = new Song("one");
    prepare(session -> session.addAll(concert, song));
    prepare(session -> session.add(new Encore(new EncoreId(concert.getId(), song.getId()))));
    try (Session session = database.openSession()) {
      Encore encore = session.select(ENCORE).one();
      assertEquals("Spring", encore.getConcert().getTitle());
      assertEquals("one", encore.getSong().getName());
      assertEquals(1, session.select(ENCORE).where(ENCORE.song().name.eq("one")).count());
    }
  }

  @Test
  void takesKeysBackWithARolledBackFlush() {
    Concert concert = concert("Spring", "one");
    Performance performance = concert.getPerformances().get(0);
    Programme programme = new Programme(concert, "text");
    TicketBlock block = new TicketBlock(concert, 4, 10);
    TicketBlockId given = block.getId();
    try (Session session = database.openSession()) {
      session.addAll(concert, programme, block);
      session.flush();
      assertNotNull(performance.getId());
      session.rollback();
      assertNull(concert.getId());
      assertNull(performance.getId());
      assertNull(programme.getId());
      assertSame(given, block.getId());
      session.addAll(concert, programme, block);
      session.commit();
    }
    assertEquals(List.of("Spring|one|1"), rows(TITLES));
  }

  @Test
  void deletesWhatLeavesItsOwner() {
    prepare(session -> session.add(concert("Spring", "one", "two")));
    try (Session session = database.openSession()) {
      Concert concert = session.select(CONCERT).one();
      concert.getPerformances().remove(0);
      session.commit();
      assertEquals(1, rows(TITLES).size());
      session.delete(concert);
      session.commit();
    }
    assertEquals(List.of(), rows(TITLES));
  }

  @Test
  void refusesKeysThatNothingGives() {
    try (Session session = database.openSession()) {
      session.add(new Programme(null, "nobody's"));
      CinnabarException refused = assertCode(ErrorCode.KeyMissing, session::flush);
      assertTrue(refused.getMessage().contains("Programme.id"), refused.getMessage());
    }
    try (Session session = database.openSession()) {
      session.add(new TicketBlock(null, 1, 1));
      CinnabarException refused = assertCode(ErrorCode.KeyMissing, session::flush);
      assertTrue(refused.getMessage().contains("TicketBlock.id.concertId"), refused.getMessage());
    }
  }

  @Test
  void refusesAKeyAndAReferenceThatContradict() {
    Concert concert = new Concert("Spring");
    Concert other = new Concert("Autumn");
    prepare(session -> session.addAll(concert, other));
    try (Session session = database.openSession()) {
      TicketBlock block = new TicketBlock(new TicketBlockId(concert.getId(), 3), 10);
      block.setConcert(session.require(CONCERT, other.getId()));
      session.add(block);
      assertCode(ErrorCode.ContradictingSides, session::flush);
    }
    assertEquals(0, count(session -> session.select(TICKET_BLOCK).count()));
  }

  @Test
  void refusesASecondObjectForOneKey() {
    prepare(session -> session.add(concert("Spring", "one")));
    try (Session session = database.openSession()) {
      Concert concert = session.select(CONCERT).one();
      Song song = session.select(SONG).one();
      session.select(PERFORMANCE).list();
      session.add(new Performance(concert, song, 2));
      assertCode(ErrorCode.DuplicateObject, session::flush);
    }
  }

  private long count(java.util.function.ToLongFunction<Session> query) {
    try (Session session = database.openSession()) {
      return query.applyAsLong(session);
    }
  }

  private static CinnabarException assertCode(ErrorCode code, Runnable call) {
    CinnabarException thrown = assertThrows(CinnabarException.class, call::run);
    assertEquals(code, thrown.code());
    return thrown;
  }
}
