package dev.cinnabar.sample.keys;

import static dev.cinnabar.sample.keys.CoverTable.COVER;
import static dev.cinnabar.sample.keys.PlaylistEntryTable.PLAYLIST_ENTRY;
import static dev.cinnabar.sample.keys.PriceTable.PRICE;
import static dev.cinnabar.sample.keys.SeatTable.SEAT;

import dev.cinnabar.Database;
import dev.cinnabar.sample.Chapter;
import dev.cinnabar.session.Session;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Keys of several columns. */
public final class KeysChapter implements Chapter {

  @Override
  public void run(Database database, PrintStream out) {
    LocalDate may = LocalDate.of(2024, 5, 1);
    try (Session session = database.openSession()) {
      session.addAll(new Seat(new SeatId("A", 1)), new Seat(new SeatId("A", 2)));
      session.add(new Price("tea", may, new BigDecimal("2.40")));
      session.commit();
    }

    try (Session session = database.openSession()) {
      // tag::get
      Price price = session.require(PRICE, new PriceId("tea", may));
      // SELECT article, since, amount FROM prices WHERE article = ? AND since = ?
      // end::get
      out.println("Tea: " + price.getAmount());

      // tag::query
      Seat seat = session.require(SEAT, new SeatId("A", 2));
      // … WHERE row_letter = ? AND number = ?
      session.select(SEAT).where(SEAT.id.row.eq("A")).orderBy(SEAT.keyOrder()).list();
      // … WHERE row_letter = ? ORDER BY row_letter, number
      session.select(SEAT).where(SEAT.id.eq(new SeatId("A", 1))).list();
      // … WHERE row_letter = ? AND number = ?
      // end::query
      seat.setTaken(true);
      session.commit();
      out.println("Taken: " + session.select(SEAT).where(SEAT.taken.isTrue()).one().getId());
    }

    try (Session session = database.openSession()) {
      // tag::maps
      Track track = new Track("So What");
      Playlist playlist = new Playlist("Evening");
      playlist.add(track);
      session.addAll(track, playlist, new Cover(playlist, "blue"));
      session.commit();
      // INSERT of playlists and tracks, each before the rows that take its key

      PlaylistEntryId key = new PlaylistEntryId(playlist.getId(), track.getId());
      PlaylistEntry entry = session.require(PLAYLIST_ENTRY, key);
      Cover cover = session.require(COVER, playlist.getId());
      // end::maps
      out.println(entry.getTrack().getTitle() + " in " + cover.getColour());
    }
  }
}
