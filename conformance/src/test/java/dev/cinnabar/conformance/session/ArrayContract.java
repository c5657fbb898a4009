package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.types.PlaylistTable.PLAYLIST;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.Database;
import dev.cinnabar.conformance.model.types.Playlist;
import dev.cinnabar.conformance.model.types.Playlist.Mood;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.MappingException;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.query.Predicate;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lists and arrays that are arrays of the database, where it has arrays. */
public abstract class ArrayContract extends Contract {

  private static final UUID LINK = new UUID(-1, 1);

  protected ArrayContract(TestDatabase product) {
    super(product);
  }

  private void storePlaylists() {
    requires(Feature.ARRAYS);
    Playlist full = new Playlist(1);
    full.setTags(new ArrayList<>(Arrays.asList("a, b", "{\"c\"}", "", null, "NULL", "\\")));
    full.setTracks(new Long[] {Long.MIN_VALUE, null, 7L});
    full.setSeconds(List.of(1, -1));
    full.setRanks(new Short[] {Short.MAX_VALUE});
    full.setScores(List.of(0.1, -1e300));
    full.setPlayed(Arrays.asList(true, null, false));
    full.setLinks(new UUID[] {LINK, null});
    full.setMoods(List.of(Mood.LOUD, Mood.CALM));
    full.setPrices(List.of(new BigDecimal("9.90"), new BigDecimal("-0.01")));
    prepare(session -> session.addAll(full, new Playlist(2)));
  }

  @Test
  void bringsBackWhatWasStoredAndSeesNoChangeInIt() {
    storePlaylists();
    try (Session session = database.openSession()) {
      Playlist full = session.require(PLAYLIST, 1L);
      assertEquals(Arrays.asList("a, b", "{\"c\"}", "", null, "NULL", "\\"), full.getTags());
      assertArrayEquals(new Long[] {Long.MIN_VALUE, null, 7L}, full.getTracks());
      assertEquals(List.of(1, -1), full.getSeconds());
      assertArrayEquals(new Short[] {Short.MAX_VALUE}, full.getRanks());
      assertEquals(List.of(0.1, -1e300), full.getScores());
      assertEquals(Arrays.asList(true, null, false), full.getPlayed());
      assertArrayEquals(new UUID[] {LINK, null}, full.getLinks());
      assertEquals(List.of(Mood.LOUD, Mood.CALM), full.getMoods());
      assertEquals(List.of(new BigDecimal("9.90"), new BigDecimal("-0.01")), full.getPrices());
      Playlist empty = session.require(PLAYLIST, 2L);
      assertEquals(List.of(), empty.getTags());
      assertNull(empty.getTracks());
      assertNull(empty.getMoods());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void seesChangesOfElementsAndTakesThemBack() {
    storePlaylists();
    try (Session session = database.openSession()) {
      Playlist full = session.require(PLAYLIST, 1L);
      log.clear();
      full.getTags().add("new");
      full.getTracks()[2] = 8L;
      session.flush();
      log.assertSent("update playlists set tags, tracks");
      session.rollback();
      assertEquals(6, full.getTags().size());
      assertEquals(7L, full.getTracks()[2]);
      session.flush();
      log.assertSent();
    }
  }

  @Test
  void refusesElementsThatDoNotFitBeforeAnythingIsSent() {
    storePlaylists();
    try (Session session = database.openSession()) {
      Playlist full = session.require(PLAYLIST, 1L);
      log.clear();
      full.setPrices(Arrays.asList(null, new BigDecimal("12345678")));
      assertFails(session);
      full.setPrices(List.of(new BigDecimal("0.125")));
      assertFails(session);
      full.setPrices(null);
      full.setTags(null);
      assertFails(session);
      log.assertSent();
    }
  }

  private static void assertFails(Session session) {
    CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
    assertEquals(ErrorCode.Validation, refused.code());
  }

  @Test
  void asksForElements() {
    storePlaylists();
    assertEquals(List.of(1L), ids(PLAYLIST.tags.contains("a, b")));
    assertEquals(List.of(), ids(PLAYLIST.tags.contains("a")));
    assertEquals(List.of(1L), ids(PLAYLIST.tracks.contains(7L)));
    assertEquals(List.of(1L), ids(PLAYLIST.moods.contains(Mood.CALM)));
    assertEquals(List.of(1L), ids(PLAYLIST.links.contains(LINK)));
    assertEquals(List.of(1L), ids(PLAYLIST.prices.contains(new BigDecimal("9.9"))));
    assertEquals(List.of(1L), ids(PLAYLIST.seconds.containsAll(List.of(1, -1))));
    assertEquals(List.of(), ids(PLAYLIST.seconds.containsAll(List.of(1, 2))));
    assertEquals(List.of(1L), ids(PLAYLIST.seconds.overlaps(List.of(1, 2))));
    assertEquals(List.of(1L, 2L), ids(PLAYLIST.tags.containsAll(List.of())));
    assertEquals(List.of(1L), ids(PLAYLIST.seconds.containsAll(List.of())));
    assertEquals(List.of(), ids(PLAYLIST.seconds.overlaps(List.of())));
    assertEquals(List.of(), ids(PLAYLIST.seconds.contains(2).not().and(PLAYLIST.id.eq(2L))));
    assertEquals(List.of(1L), ids(PLAYLIST.seconds.contains(2).not()));
    assertEquals(List.of(1L), ids(PLAYLIST.scores.eq(List.of(0.1, -1e300))));
    assertEquals(List.of(2L), ids(PLAYLIST.ranks.isNull()));
    QueryException refused =
        assertThrows(
            QueryException.class, () -> PLAYLIST.tags.overlaps(Arrays.asList("a, b", null)));
    assertEquals(ErrorCode.InvalidQuery, refused.code());
  }

  private List<Long> ids(Predicate condition) {
    try (Session session = database.openSession()) {
      return session.select(PLAYLIST.id).where(condition).orderBy(PLAYLIST.id.asc()).list();
    }
  }

  @Test
  void namesTheAttributesThatADatabaseWithoutArraysRefuses() {
    lacks(Feature.ARRAYS);
    MappingException refused =
        assertThrows(MappingException.class, () -> Database.of(dataSource, PLAYLIST));
    assertEquals(ErrorCode.UnsupportedByDatabase, refused.code());
    assertTrue(
        refused.getMessage().contains("has no arrays. Put @Json in place of @SqlArray"),
        refused.getMessage());
    assertTrue(refused.getMessage().startsWith("[UnsupportedByDatabase] Playlist.tags: "));
  }
}
