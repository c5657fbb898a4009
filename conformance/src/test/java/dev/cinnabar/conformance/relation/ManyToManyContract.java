package dev.cinnabar.conformance.relation;

import static dev.cinnabar.conformance.model.many.ClubTable.CLUB;
import static dev.cinnabar.conformance.model.many.PupilTable.PUPIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.many.Club;
import dev.cinnabar.conformance.model.many.Pupil;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Collections whose elements a join table joins to their owners: {@code @ManyToMany}. */
public abstract class ManyToManyContract extends Contract {

  private static final String JOINED =
      "SELECT p.name, c.title FROM pupils_clubs j JOIN pupils p ON j.pupil_id = p.id"
          + " JOIN clubs c ON j.club_id = c.id ORDER BY p.name, c.title";

  private static final String FRIENDS =
      "SELECT p.name, f.name FROM pupil_friends j JOIN pupils p ON j.pupil_id = p.id"
          + " JOIN pupils f ON j.friend_id = f.id ORDER BY p.name, f.name";

  private final Pupil anna = new Pupil("Anna");
  private final Pupil ben = new Pupil("Ben");
  private final Pupil carl = new Pupil("Carl");
  private final Club chess = new Club("Chess");
  private final Club drama = new Club("Drama");

  protected ManyToManyContract(TestDatabase product) {
    super(product);
  }

  /** Anna plays chess and drama, Ben chess, and Carl nothing. */
  private void fill() {
    prepare(
        session -> {
          anna.getClubs().add(chess);
          anna.getClubs().add(drama);
          ben.getClubs().add(chess);
          session.addAll(anna, ben, carl);
        });
  }

  @Test
  void writesTheRowsOfTheJoinTableLast() {
    try (Session session = database.openSession()) {
      anna.getClubs().add(chess);
      anna.getClubs().add(drama);
      session.add(anna);
      assertTrue(session.contains(drama));
      assertEquals(Set.of(anna), chess.getPupils());
      session.commit();
    }
    log.assertSent("insert clubs x2", "insert pupils", "insert pupils_clubs x2");
    assertEquals(List.of("Anna|Chess", "Anna|Drama"), rows(JOINED));
  }

  @Test
  void loadsTheElementsOfAllOwnersByOneStatement() {
    fill();
    try (Session session = database.openSession()) {
      List<String> found = new ArrayList<>();
      for (Pupil pupil : session.select(PUPIL).orderBy(PUPIL.name.asc()).list()) {
        found.add(pupil.getName() + pupil.getClubs().stream().map(Club::getTitle).toList());
      }
      assertEquals(List.of("Anna[Chess, Drama]", "Ben[Chess]", "Carl[]"), found);
    }
    log.assertSent("select pupils", "select pupils_clubs");
  }

  @Test
  void loadsTheOtherEndByOneStatement() {
    fill();
    try (Session session = database.openSession()) {
      List<String> found = new ArrayList<>();
      for (Club club : session.select(CLUB).orderBy(CLUB.title.asc()).list()) {
        found.add(club.getTitle() + club.getPupils().stream().map(Pupil::getName).toList());
      }
      assertEquals(List.of("Chess[Ben, Anna]", "Drama[Anna]"), found);
    }
    log.assertSent("select clubs", "select pupils_clubs");
  }

  @Test
  void writesTheDifferenceOnly() {
    fill();
    try (Session session = database.openSession()) {
      Pupil read = session.require(PUPIL, anna.getId());
      read.getClubs().remove(0);
      read.getClubs().add(new Club("Judo"));
      log.clear();
      session.commit();
    }
    log.assertSent("delete pupils_clubs", "insert clubs", "insert pupils_clubs");
    assertEquals(List.of("Anna|Drama", "Anna|Judo", "Ben|Chess"), rows(JOINED));
  }

  @Test
  void writesNothingForWhatIsRemovedAndAddedAgain() {
    fill();
    try (Session session = database.openSession()) {
      Pupil read = session.require(PUPIL, anna.getId());
      Club first = read.getClubs().remove(0);
      read.getClubs().add(first);
      log.clear();
      session.commit();
    }
    log.assertSent();
  }

  @Test
  void keepsBothSidesInStepWhicheverIsEdited() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, carl.getId());
      Club club = session.require(CLUB, drama.getId());
      club.getPupils().add(pupil);
      assertEquals(List.of(club), pupil.getClubs());
      pupil.getClubs().remove(club);
      assertFalse(club.getPupils().contains(pupil));
      club.getPupils().add(pupil);
      session.commit();
    }
    assertEquals(List.of("Anna|Chess", "Anna|Drama", "Ben|Chess", "Carl|Drama"), rows(JOINED));
  }

  @Test
  void takesEditsOfBothSidesForOneRow() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, carl.getId());
      Club club = session.require(CLUB, drama.getId());
      club.enroll(pupil);
      assertEquals(1, pupil.getClubs().size());
      log.clear();
      session.commit();
      log.assertSent("insert pupils_clubs");
      club.dismiss(pupil);
      session.commit();
    }
    assertEquals(List.of("Anna|Chess", "Anna|Drama", "Ben|Chess"), rows(JOINED));
  }

  @Test
  void addsAnElementThatIsThereAlreadyOnce() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, anna.getId());
      pupil.getClubs().add(session.require(CLUB, chess.getId()));
      assertEquals(2, pupil.getClubs().size());
      log.clear();
      session.commit();
    }
    log.assertSent();
  }

  @Test
  void loadsNoCollectionToWriteAScalar() {
    fill();
    try (Session session = database.openSession()) {
      session.require(PUPIL, anna.getId()).setName("Annabel");
      log.clear();
      session.commit();
    }
    log.assertSent("update pupils set name");
  }

  @Test
  void followsAnotherCollectionPutIntoTheField() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, anna.getId());
      Club club = session.require(CLUB, drama.getId());
      pupil.setClubs(new ArrayList<>(List.of(club)));
      session.commit();
      assertEquals(List.of(club), pupil.getClubs());
      assertSame(pupil, session.require(CLUB, drama.getId()).getPupils().iterator().next());
    }
    assertEquals(List.of("Anna|Drama", "Ben|Chess"), rows(JOINED));
  }

  @Test
  void deletesTheRowsOfADeletedOwnerWithoutLoadingThem() {
    fill();
    try (Session session = database.openSession()) {
      session.delete(session.require(PUPIL, anna.getId()));
      log.clear();
      session.commit();
    }
    log.assertSent("delete pupils_clubs", "delete pupil_friends x2", "delete pupils");
    assertEquals(List.of("Ben|Chess"), rows(JOINED));
  }

  @Test
  void deletesTheRowsOfADeletedElement() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, anna.getId());
      assertEquals(2, pupil.getClubs().size());
      session.delete(session.require(CLUB, chess.getId()));
      session.commit();
      assertEquals(1, session.require(PUPIL, anna.getId()).getClubs().size());
    }
    assertEquals(List.of("Anna|Drama"), rows(JOINED));
  }

  @Test
  void refusesToAddWhatIsDeleted() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, carl.getId());
      Club club = session.require(CLUB, chess.getId());
      session.delete(club);
      pupil.getClubs().add(club);
      log.clear();
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.ContradictingSides, refused.code());
      log.assertSent();
    }
  }

  @Test
  void refusesANewElementThatNobodyAdds() {
    fill();
    try (Session session = database.openSession()) {
      session.require(PUPIL, anna.getId()).getFriends().add(new Pupil("Dora"));
      log.clear();
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.TransientReference, refused.code());
      log.assertSent();
    }
  }

  @Test
  void bringsCollectionsBackOnRollback() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, anna.getId());
      Club club = session.require(CLUB, chess.getId());
      assertEquals(2, pupil.getClubs().size());
      assertEquals(2, club.getPupils().size());
      session.commit();
      pupil.getClubs().remove(club);
      session.flush();
      session.rollback();
      assertTrue(pupil.getClubs().contains(club));
      assertTrue(club.getPupils().contains(pupil));
      session.commit();
    }
    assertEquals(List.of("Anna|Chess", "Anna|Drama", "Ben|Chess"), rows(JOINED));
  }

  @Test
  void mergesCollections() {
    fill();
    Pupil outside;
    try (Session session = database.openSession()) {
      outside = session.require(PUPIL, anna.getId());
      assertEquals(2, outside.getClubs().size());
    }
    outside.getClubs().remove(1);
    outside.getClubs().add(new Club("Judo"));
    try (Session session = database.openSession()) {
      session.merge(outside);
      session.commit();
    }
    assertEquals(List.of("Anna|Chess", "Anna|Judo", "Ben|Chess"), rows(JOINED));
  }

  @Test
  void takesBackAPartOfATransaction() {
    fill();
    try (Session session = database.openSession()) {
      Pupil pupil = session.require(PUPIL, anna.getId());
      Club club = session.require(CLUB, drama.getId());
      pupil.getClubs().remove(club);
      assertThrows(
          IllegalStateException.class,
          () ->
              session.nested(
                  () -> {
                    pupil.getClubs().add(new Club("Judo"));
                    session.flush();
                    throw new IllegalStateException("taken back");
                  }));
      assertEquals(1, pupil.getClubs().size());
      session.commit();
    }
    assertEquals(List.of("Anna|Chess", "Ben|Chess"), rows(JOINED));
  }

  @Test
  void joinsObjectsOfOneClass() {
    fill();
    try (Session session = database.openSession()) {
      Pupil one = session.require(PUPIL, anna.getId());
      Pupil other = session.require(PUPIL, ben.getId());
      one.getFriends().add(other);
      other.getFriends().add(one);
      one.getFriends().add(one);
      session.commit();
      assertEquals(Set.of(one, other), one.getFriends());
      assertEquals(List.of("Anna|Anna", "Anna|Ben", "Ben|Anna"), rows(FRIENDS));
      session.delete(one);
      session.commit();
    }
    assertEquals(List.of(), rows(FRIENDS));
  }

  @Test
  void asksForElementsInConditions() {
    fill();
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("Anna"),
          session.select(PUPIL.name).where(PUPIL.clubs.any(CLUB.title.eq("Drama"))).list());
      assertEquals(
          List.of("Ben", "Carl"),
          session
              .select(PUPIL.name)
              .where(PUPIL.clubs.none(CLUB.title.eq("Drama")))
              .orderBy(PUPIL.name.asc())
              .list());
      assertEquals(List.of("Carl"), session.select(PUPIL.name).where(PUPIL.clubs.isEmpty()).list());
      assertEquals(
          List.of("Chess"),
          session.select(CLUB.title).where(CLUB.pupils.any(PUPIL.name.eq("Ben"))).list());
    }
  }

  @Test
  void joinsElementsInQueries() {
    fill();
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("Anna-Chess", "Anna-Drama", "Ben-Chess", "Carl-null"),
          session
              .select(PUPIL.name, CLUB.title)
              .from(PUPIL)
              .leftJoin(PUPIL.clubs, CLUB)
              .orderBy(PUPIL.name.asc(), CLUB.title.asc())
              .map((name, title) -> name + "-" + title)
              .list());
      assertEquals(
          List.of("Ben"),
          session
              .select(PUPIL.name)
              .from(CLUB)
              .join(CLUB.pupils, PUPIL)
              .where(PUPIL.name.ne("Anna"))
              .list());
    }
  }

  @Test
  void findsWhatIsNotFlushedYetInQueries() {
    fill();
    try (Session session = database.openSession()) {
      session.require(PUPIL, carl.getId()).getClubs().add(session.require(CLUB, drama.getId()));
      assertEquals(
          List.of("Anna", "Carl"),
          session
              .select(PUPIL.name)
              .where(PUPIL.clubs.any(CLUB.title.eq("Drama")))
              .orderBy(PUPIL.name.asc())
              .list());
    }
  }
}
