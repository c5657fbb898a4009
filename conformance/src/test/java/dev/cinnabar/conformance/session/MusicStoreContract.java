package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.music.AlbumTable.ALBUM;
import static dev.cinnabar.conformance.model.music.ArtistTable.ARTIST;
import static dev.cinnabar.conformance.model.music.CustomerTable.CUSTOMER;
import static dev.cinnabar.conformance.model.music.EmployeeTable.EMPLOYEE;
import static dev.cinnabar.conformance.model.music.InvoiceLineTable.INVOICE_LINE;
import static dev.cinnabar.conformance.model.music.InvoiceTable.INVOICE;
import static dev.cinnabar.conformance.model.music.PlaylistTable.PLAYLIST;
import static dev.cinnabar.conformance.model.music.PlaylistTrackTable.PLAYLIST_TRACK;
import static dev.cinnabar.conformance.model.music.TrackTable.TRACK;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.music.Address;
import dev.cinnabar.conformance.model.music.Album;
import dev.cinnabar.conformance.model.music.Artist;
import dev.cinnabar.conformance.model.music.Customer;
import dev.cinnabar.conformance.model.music.Employee;
import dev.cinnabar.conformance.model.music.Genre;
import dev.cinnabar.conformance.model.music.Invoice;
import dev.cinnabar.conformance.model.music.InvoiceLine;
import dev.cinnabar.conformance.model.music.MediaType;
import dev.cinnabar.conformance.model.music.Playlist;
import dev.cinnabar.conformance.model.music.PlaylistTrack;
import dev.cinnabar.conformance.model.music.PlaylistTrackId;
import dev.cinnabar.conformance.model.music.Track;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shop for music, in the idioms of much JPA code: eleven tables, used as a program would. */
public abstract class MusicStoreContract extends Contract {

  private static final LocalDateTime MARCH = LocalDateTime.of(2026, 3, 8, 2, 30);

  protected MusicStoreContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void openTheShop() {
    prepare(
        session -> {
          Genre jazz = new Genre("Jazz");
          Genre folk = new Genre("Folk");
          MediaType file = new MediaType("Lossless file");
          Artist nightingales = new Artist("The Paper Nightingales");
          nightingales
              .addAlbum("Harbour Lights")
              .addTrack(track("Low Tide", file, jazz, 241, "0.99"))
              .addTrack(track("Lighthouse", file, jazz, 180, "1.29"));
          nightingales.addAlbum("Winter Boat").addTrack(track("Ice", file, folk, 95, "0.99"));
          Artist heron = new Artist("Ada Heron");
          heron.addAlbum("Reeds").addTrack(track("Marsh", file, folk, 300, "0.99"));
          session.addAll(nightingales, heron);
          staff(session);
        });
  }

  private static Track track(String name, MediaType type, Genre genre, int seconds, String price) {
    Track track = new Track(name, type, Duration.ofSeconds(seconds), new BigDecimal(price));
    track.setGenre(genre);
    return track;
  }

  private static void staff(Session session) {
    Employee head = new Employee("Mira", "Stone", "Head", LocalDate.of(2019, 5, 1));
    Employee seller = new Employee("Jon", "Field", "Seller", LocalDate.of(2021, 2, 1));
    Employee trainee = new Employee("Pia", "Brook", "Trainee", LocalDate.of(2025, 9, 1));
    head.addReport(seller);
    seller.addReport(trainee);
    Customer ilse = new Customer("Ilse", "Moor", "ilse@post.example");
    ilse.setAddress(new Address("Bahnhofstrasse 1", "Thun", "3600", "CH"));
    ilse.setSupportRep(seller);
    Customer omar = new Customer("Omar", "Hill", "omar@post.example");
    omar.setSupportRep(seller);
    session.addAll(head, seller, trainee, ilse, omar);
  }

  private static Customer customer(Session session, String name) {
    return session.select(CUSTOMER).where(CUSTOMER.firstName.eq(name)).one();
  }

  private static Track track(Session session, String name) {
    return session.select(TRACK).where(TRACK.name.eq(name)).one();
  }

  @Test
  void writesATreeOfObjectsInTheOrderOfItsForeignKeys() {
    try (Session session = database.openSession()) {
      Artist artist = new Artist("Field Recordings");
      artist
          .addAlbum("Rain")
          .addTrack(track("Roof", new MediaType("Tape"), new Genre("Ambient"), 60, "0.49"));
      session.add(artist);
      session.commit();
      log.assertSent(
          "insert music_artists",
          "insert music_albums",
          "insert music_genres",
          "insert music_media_types",
          "insert music_tracks");
    }
  }

  @Test
  void walksFromAnArtistToTheTracksWithAQueryForEachLevel() {
    try (Session session = database.openSession()) {
      List<Artist> artists = session.select(ARTIST).orderBy(ARTIST.name.asc()).list();
      long seconds = 0;
      for (Artist artist : artists) {
        for (Album album : artist.getAlbums()) {
          for (Track track : album.getTracks()) {
            seconds += track.getLength().toSeconds();
            assertNotNull(track.getGenre().getName());
          }
        }
      }
      assertEquals(816, seconds);
      log.assertSent(
          "select music_artists",
          "select music_albums",
          "select music_tracks",
          "select music_genres");
    }
  }

  @Test
  void sellsTracksAndTakesALineBack() {
    Long number;
    try (Session session = database.openSession()) {
      Track tide = track(session, "Low Tide");
      Track lighthouse = track(session, "Lighthouse");
      Invoice invoice = new Invoice(customer(session, "Ilse"), MARCH);
      invoice.addLine(tide, 1);
      invoice.addLine(lighthouse, 2);
      log.clear();
      session.commit();
      log.assertSent("insert music_invoices", "insert music_invoice_lines x2");
      number = invoice.getId();
    }
    assertEquals(
        List.of("Thun|3.57"),
        rows("SELECT billing_city, CAST(total AS DECIMAL(10, 2)) FROM music_invoices").stream()
            .map(row -> row.replace("357", "3.57"))
            .toList());
    try (Session session = database.openSession()) {
      Invoice invoice = session.require(INVOICE, number);
      assertEquals(MARCH, invoice.getInvoicedAt());
      InvoiceLine two =
          invoice.getLines().stream().filter(line -> line.getQuantity() == 2).findFirst().get();
      log.clear();
      invoice.removeLine(two);
      session.commit();
      log.assertSent("update music_invoices set lock_version, total", "delete music_invoice_lines");
      assertEquals(new BigDecimal("0.99"), invoice.getTotal());
      assertEquals(1, session.select(INVOICE_LINE).count());
    }
  }

  @Test
  void keepsAPlaylistInItsOrder() {
    prepare(
        session -> {
          Playlist evening = new Playlist("Evening");
          List.of("Ice", "Low Tide", "Marsh").forEach(name -> evening.append(track(session, name)));
          session.add(evening);
        });
    try (Session session = database.openSession()) {
      Playlist evening = session.select(PLAYLIST).one();
      assertEquals(
          List.of("Ice", "Low Tide", "Marsh"),
          evening.getTracks().stream().map(Track::getName).toList());
      Track tide = track(session, "Low Tide");
      PlaylistTrack entry =
          session.require(PLAYLIST_TRACK, new PlaylistTrackId(evening.getId(), tide.getId()));
      assertSame(tide, entry.getTrack());
      log.clear();
      evening.remove(tide);
      evening.append(track(session, "Lighthouse"));
      session.commit();
      log.assertSent(
          "select music_tracks", "insert music_playlist_tracks", "delete music_playlist_tracks");
      assertEquals(
          List.of("Ice", "Marsh", "Lighthouse"),
          evening.getTracks().stream().map(Track::getName).toList());
    }
  }

  @Test
  void knowsWhoReportsToWhom() {
    try (Session session = database.openSession()) {
      Employee trainee = session.select(EMPLOYEE).where(EMPLOYEE.title.eq("Trainee")).one();
      assertEquals("Mira Stone", trainee.getManager().getManager().getFullName());
      assertNull(trainee.getManager().getManager().getManager());
      assertEquals(2, trainee.getManager().getCustomers().size());
      assertEquals(
          List.of("Pia"),
          session
              .select(EMPLOYEE.firstName)
              .where(EMPLOYEE.manager().manager().title.eq("Head"))
              .list());
    }
  }

  @Test
  void leavesCustomersWithoutAnAdviserWhoHasLeft() {
    try (Session session = database.openSession()) {
      Employee seller = session.select(EMPLOYEE).where(EMPLOYEE.title.eq("Seller")).one();
      Employee head = seller.getManager();
      seller.getReports().forEach(head::addReport);
      session.delete(seller);
      session.commit();
      assertNull(customer(session, "Omar").getSupportRep());
      assertEquals(1, head.getReports().size());
    }
    assertEquals(
        List.of("2"), rows("SELECT COUNT(*) FROM music_customers WHERE support_rep_id IS NULL"));
  }

  private void sell() {
    prepare(
        session -> {
          Invoice first = new Invoice(customer(session, "Ilse"), MARCH);
          first.addLine(track(session, "Low Tide"), 1);
          first.addLine(track(session, "Marsh"), 3);
          Invoice second = new Invoice(customer(session, "Omar"), MARCH.plusDays(1));
          second.addLine(track(session, "Low Tide"), 2);
        });
  }

  @Test
  void reportsSalesByCustomerAndByArtist() {
    sell();
    record Sales(String name, BigDecimal total) {}
    record Sold(String artist, Long tracks) {}
    try (Session session = database.openSession()) {
      assertEquals(
          List.of(
              new Sales("Ilse", new BigDecimal("3.96")), new Sales("Omar", new BigDecimal("1.98"))),
          session
              .select(INVOICE.customer().firstName, sum(INVOICE.total))
              .groupBy(INVOICE.customer().firstName)
              .orderBy(sum(INVOICE.total).desc())
              .map(Sales::new)
              .list());
      assertEquals(
          List.of(new Sold("Ada Heron", 1L), new Sold("The Paper Nightingales", 2L)),
          session
              .select(INVOICE_LINE.track().album().artist().name, count())
              .groupBy(INVOICE_LINE.track().album().artist().name)
              .orderBy(INVOICE_LINE.track().album().artist().name.asc())
              .map(Sold::new)
              .list());
      log.assertSent("select music_invoices", "select music_invoice_lines");
    }
  }

  @Test
  void findsAlbumsByTheirTracks() {
    try (Session session = database.openSession()) {
      List<String> titles =
          session
              .select(ALBUM)
              .where(ALBUM.tracks.any(TRACK.genre().name.eq("Folk")))
              .orderBy(ALBUM.title.asc())
              .list()
              .stream()
              .map(Album::getTitle)
              .toList();
      assertEquals(List.of("Reeds", "Winter Boat"), titles);
    }
  }

  @Test
  void keepsTracksThatWereSold() {
    sell();
    try (Session session = database.openSession()) {
      Artist heron = session.select(ARTIST).where(ARTIST.name.eq("Ada Heron")).one();
      session.delete(heron);
      ConstraintViolationException refused =
          assertThrows(ConstraintViolationException.class, session::commit);
      assertEquals(ConstraintKind.FOREIGN_KEY, refused.kind());
    }
    assertEquals(List.of("2"), rows("SELECT COUNT(*) FROM music_artists"));
  }

  @Test
  void deletesAnArtistWithAlbumsAndTracks() {
    try (Session session = database.openSession()) {
      session.delete(session.select(ARTIST).where(ARTIST.name.eq("Ada Heron")).one());
      log.clear();
      session.commit();
      log.assertSent(
          "select music_albums",
          "select music_tracks",
          "delete music_tracks",
          "delete music_albums",
          "delete music_artists");
    }
  }

  @Test
  void refusesASecondCustomerWithTheSameAddressOfMail() {
    try (Session session = database.openSession()) {
      session.add(new Customer("Ilse", "Again", "ilse@post.example"));
      ConstraintViolationException refused =
          assertThrows(ConstraintViolationException.class, session::commit);
      assertEquals(ConstraintKind.UNIQUE, refused.kind());
      assertEquals("Customer", refused.entity());
    }
  }

  @Test
  void refusesATrackWithoutMediaTypeBeforeAnythingIsSent() {
    try (Session session = database.openSession()) {
      session.add(new Track("Silence", null, Duration.ZERO, new BigDecimal("0.001")));
      CinnabarException refused = assertThrows(CinnabarException.class, session::commit);
      assertEquals(ErrorCode.Validation, refused.code());
      log.assertSent();
    }
  }

  @Test
  void noticesThatAPriceWasChangedMeanwhile() {
    try (Session mine = database.openSession()) {
      Track tide = track(mine, "Low Tide");
      mine.commit();
      prepare(other -> track(other, "Low Tide").setUnitPrice(new BigDecimal("2.49")));
      tide.setUnitPrice(new BigDecimal("1.49"));
      assertThrows(StaleDataException.class, mine::commit);
    }
    try (Session session = database.openSession()) {
      assertEquals(new BigDecimal("2.49"), track(session, "Low Tide").getUnitPrice());
    }
  }
}
