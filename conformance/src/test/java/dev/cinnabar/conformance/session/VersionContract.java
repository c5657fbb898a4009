package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.versions.DatedTable.DATED;
import static dev.cinnabar.conformance.model.versions.FolderTable.FOLDER;
import static dev.cinnabar.conformance.model.versions.LocallyDatedTable.LOCALLY_DATED;
import static dev.cinnabar.conformance.model.versions.PaperTable.PAPER;
import static dev.cinnabar.conformance.model.versions.SheetTable.SHEET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.versions.Dated;
import dev.cinnabar.conformance.model.versions.Folder;
import dev.cinnabar.conformance.model.versions.LocallyDated;
import dev.cinnabar.conformance.model.versions.Paper;
import dev.cinnabar.conformance.model.versions.Sheet;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.StaleDataException;
import dev.cinnabar.session.Session;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that count their changes: nobody overwrites what he has not seen. */
public abstract class VersionContract extends Contract {

  protected VersionContract(TestDatabase product) {
    super(product);
  }

  @Test
  void countsTheChangesOfARow() {
    try (Session session = database.openSession()) {
      Folder folder = new Folder("Bills");
      session.add(folder);
      session.flush();
      assertEquals(0, folder.getVersion());
      folder.setTitle("Paid bills");
      session.flush();
      assertEquals(1, folder.getVersion());
      folder.setPages(3);
      session.commit();
      assertEquals(2, folder.getVersion());
      log.assertSent(
          "insert folders",
          "update folders set version, title",
          "update folders set version, pages");
    }
    assertEquals(List.of("Paid bills|3|2"), rows("SELECT title, pages, version FROM folders"));
  }

  @Test
  void comparesTheVersionInEveryUpdateAndDelete() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      log.clear();
      read.setTitle("Paid bills");
      session.flush();
      session.delete(read);
      session.commit();
      List<String> sent =
          log.statements().stream()
              .filter(sql -> !sql.startsWith("SELECT"))
              .map(sql -> sql.substring(sql.indexOf(" WHERE ")).replaceAll("[\"`]", ""))
              .toList();
      assertEquals(List.of(" WHERE id = ? AND version = ?", " WHERE id = ? AND version = ?"), sent);
    }
    assertEquals(List.of(), rows("SELECT title FROM folders"));
  }

  @Test
  void refusesAnUpdateOfWhatAnotherHasChanged() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      session.commit();
      database.inTransaction(other -> other.require(FOLDER, folder.getId()).setPages(7));
      read.setTitle("Too late");
      StaleDataException stale = assertThrows(StaleDataException.class, session::commit);
      assertEquals(ErrorCode.StaleData, stale.code());
      assertEquals("Folder", stale.entity());
      assertEquals(folder.getId(), stale.key());
      session.rollback();
      assertEquals("Bills", read.getTitle());
      assertEquals(0, read.getVersion());
      assertSame(read, session.require(FOLDER, folder.getId()));
      assertEquals(1, read.getVersion());
      assertEquals(7, read.getPages());
      read.setTitle("In time");
      session.commit();
    }
    assertEquals(List.of("In time|7|2"), rows("SELECT title, pages, version FROM folders"));
  }

  @Test
  void refusesADeleteOfWhatAnotherHasChanged() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      session.commit();
      database.inTransaction(other -> other.require(FOLDER, folder.getId()).setPages(7));
      session.delete(read);
      StaleDataException stale = assertThrows(StaleDataException.class, session::commit);
      assertEquals("Folder", stale.entity());
      assertEquals(folder.getId(), stale.key());
    }
    assertEquals(List.of("Bills|7|1"), rows("SELECT title, pages, version FROM folders"));
  }

  @Test
  void refusesADeleteOfWhatAnotherHasDeleted() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      session.commit();
      database.inTransaction(other -> other.delete(other.require(FOLDER, folder.getId())));
      session.delete(read);
      assertThrows(StaleDataException.class, session::commit);
    }
  }

  @Test
  void checksEachRowOfABatch() {
    Folder first = stored(new Folder("first"));
    Folder second = stored(new Folder("second"));
    Folder third = stored(new Folder("third"));
    try (Session session = database.openSession()) {
      List<Folder> read = session.select(FOLDER).orderBy(FOLDER.id.asc()).list();
      session.commit();
      database.inTransaction(other -> other.require(FOLDER, second.getId()).setPages(7));
      log.clear();
      read.forEach(folder -> folder.setTitle(folder.getTitle() + "!"));
      StaleDataException stale = assertThrows(StaleDataException.class, session::flush);
      assertEquals(second.getId(), stale.key());
      log.assertSent("update folders set version, title x3");
      session.rollback();
      assertEquals(List.of(0, 0, 0), read.stream().map(Folder::getVersion).toList());
      read.forEach(folder -> session.refresh(folder));
      read.forEach(folder -> folder.setTitle(folder.getTitle() + "!"));
      log.clear();
      session.commit();
      log.assertSent("update folders set version, title x3");
    }
    assertEquals(
        List.of("first!|1", "second!|2", "third!|1"),
        rows("SELECT title, version FROM folders ORDER BY id"));
    assertEquals(0, third.getVersion() + first.getVersion());
  }

  @Test
  void takesVersionsBackOnRollback() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      read.setPages(1);
      session.flush();
      read.setPages(2);
      session.flush();
      Paper paper = new Paper("Receipt");
      session.add(paper);
      session.flush();
      assertEquals(2, read.getVersion());
      assertEquals((short) 0, paper.getVersion());
      session.rollback();
      assertEquals(0, read.getVersion());
      assertNull(paper.getVersion());
      assertNull(paper.getId());
      session.add(paper);
      read.setPages(3);
      session.commit();
    }
    assertEquals(List.of("3|1"), rows("SELECT pages, version FROM folders"));
    assertEquals(List.of("Receipt|0"), rows("SELECT title, version FROM papers"));
  }

  @Test
  void doesNotRefreshWhatWasChangedAfterACommit() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      session.commit();
      read.setTitle("Mine");
      database.inTransaction(other -> other.require(FOLDER, folder.getId()).setPages(7));
      assertSame(read, session.require(FOLDER, folder.getId()));
      assertEquals(0, read.getPages(), "as the program has seen it");
      assertThrows(StaleDataException.class, session::commit);
    }
  }

  @Test
  void refreshesWhatWasNotChangedAfterACommit() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      session.commit();
      database.inTransaction(other -> other.require(FOLDER, folder.getId()).setPages(7));
      session.require(FOLDER, folder.getId()).setTitle("Mine");
      session.commit();
      assertEquals(2, read.getVersion());
    }
    assertEquals(List.of("Mine|7"), rows("SELECT title, pages FROM folders"));
  }

  @Test
  void keepsTheVersionWhenOnlyACollectionIsTouched() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      read.getPapers().add(new Paper("Receipt"));
      session.commit();
      read.getPapers().clear();
      session.commit();
      assertEquals(0, read.getVersion());
    }
    assertEquals(List.of("0"), rows("SELECT version FROM folders"));
    assertEquals(List.of(), rows("SELECT version FROM papers"));
  }

  @Test
  void refusesAVersionThatTheProgramMadeUp() {
    Folder folder = stored(new Folder("Bills"));
    try (Session session = database.openSession()) {
      Folder read = session.require(FOLDER, folder.getId());
      read.setVersion(4); // What a form was filled with, say.
      read.setTitle("Mine");
      log.clear();
      StaleDataException stale = assertThrows(StaleDataException.class, session::commit);
      assertEquals(folder.getId(), stale.key());
      assertTrue(stale.getMessage().contains("version 4"), stale::getMessage);
      log.assertSent();
      read.setVersion(0);
      session.commit();
    }
    assertEquals(List.of("Mine|1"), rows("SELECT title, version FROM folders"));
  }

  @Test
  void countsOnWhereARowIsDeletedAndAddedAgain() {
    Sheet sheet = new Sheet(1L, "First");
    prepare(session -> session.add(sheet));
    try (Session session = database.openSession()) {
      session.require(SHEET, 1L).setTitle("Second");
      session.flush();
      session.delete(session.require(SHEET, 1L));
      Sheet again = new Sheet(1L, "Third");
      session.add(again);
      log.clear();
      session.commit();
      log.assertSent("update sheets set version, title");
      assertEquals(2L, again.getVersion());
    }
    try (Session session = database.openSession()) {
      session.delete(session.require(SHEET, 1L));
      Sheet same = new Sheet(1L, "Third");
      session.add(same);
      log.clear();
      session.flush();
      log.assertSent();
      assertEquals(2L, same.getVersion());
      same.setTitle("Fourth");
      session.commit();
    }
    assertEquals(List.of("Fourth|3"), rows("SELECT title, version FROM sheets"));
  }

  @Test
  void tellsTwoChangesOfOneSecondApart() {
    Dated dated = new Dated("First");
    try (Session session = database.openSession()) {
      session.add(dated);
      session.flush();
      Instant first = dated.getVersion();
      assertEquals(first.truncatedTo(ChronoUnit.SECONDS), first);
      for (int change = 1; change <= 3; change++) {
        dated.setTitle("Change " + change);
        session.flush();
        assertTrue(!dated.getVersion().isBefore(first.plusSeconds(change)));
      }
      session.commit();
      assertEquals(dated.getVersion(), session.require(DATED, dated.getId()).getVersion());
    }
    try (Session session = database.openSession()) {
      Dated read = session.require(DATED, dated.getId());
      session.commit();
      database.inTransaction(other -> other.require(DATED, dated.getId()).setTitle("Theirs"));
      read.setTitle("Mine");
      assertThrows(StaleDataException.class, session::commit);
    }
  }

  @Test
  void countsByTimesWithoutZone() {
    LocallyDated dated = new LocallyDated("First");
    prepare(session -> session.add(dated));
    LocalDateTime first = dated.getVersion();
    assertNotNull(first);
    database.inTransaction(
        session -> session.require(LOCALLY_DATED, dated.getId()).setTitle("Second"));
    try (Session session = database.openSession()) {
      LocallyDated read = session.require(LOCALLY_DATED, dated.getId());
      assertTrue(read.getVersion().isAfter(first));
      session.delete(read);
      session.commit();
    }
    assertEquals(List.of(), rows("SELECT title FROM locally_dated"));
  }

  @Test
  void findsRowsByVersion() {
    Paper paper = new Paper("Receipt");
    prepare(session -> session.add(paper));
    try (Session session = database.openSession()) {
      Paper found = session.select(PAPER).where(PAPER.version.eq((short) 0)).one();
      assertEquals("Receipt", found.getTitle());
    }
  }

  private <E> E stored(E entity) {
    prepare(session -> session.add(entity));
    return entity;
  }
}
