package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.library.BranchTable.BRANCH;
import static dev.cinnabar.conformance.model.library.LoanTable.LOAN;
import static dev.cinnabar.conformance.model.library.ReaderTable.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.library.Branch;
import dev.cinnabar.conformance.model.library.Loan;
import dev.cinnabar.conformance.model.library.Reader;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.EntityException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.AttributeChange;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A foreign key attribute and a relationship on one column. */
public abstract class SharedColumnContract extends Contract {

  private static final String READERS =
      "SELECT l.title, r.name FROM loans l LEFT JOIN readers r ON l.reader_id = r.id ORDER BY l.id";

  private final Reader anna = new Reader("Anna");
  private final Reader ben = new Reader("Ben");
  private final Loan momo = new Loan("Momo");

  protected SharedColumnContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void lendABook() {
    prepare(
        session -> {
          momo.setReader(anna);
          momo.setBranch(new Branch("N", "North"));
          session.addAll(anna, ben, momo.getBranch(), new Branch("S", "South"), momo);
        });
  }

  @Test
  void readsBoth() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      assertEquals(anna.getId(), loan.getReaderId());
      assertEquals("N", loan.getBranchCode());
      log.assertSent("select loans", "select branches");
      assertEquals("Anna", loan.getReader().getName());
      log.assertSent("select readers");
    }
  }

  @Test
  void letsTheReferenceFollowTheKey() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      log.clear();
      loan.setReaderId(ben.getId());
      session.flush();
      log.assertSent("update loans set reader_id");
      assertEquals(ben.getId(), loan.getReader().getId());
      assertSame(session.require(READER, ben.getId()), loan.getReader());
      assertEquals("Ben", loan.getReader().getName());
      session.commit();
    }
    assertEquals(List.of("Momo|Ben"), rows(READERS));
  }

  @Test
  void letsTheKeyFollowTheReference() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReader(session.require(READER, ben.getId()));
      log.clear();
      session.flush();
      log.assertSent("update loans set reader_id");
      assertEquals(ben.getId(), loan.getReaderId());
      loan.setReader(null);
      session.commit();
      log.assertSent("update loans set reader_id");
      assertNull(loan.getReaderId());
    }
    assertEquals(List.of("Momo|null"), rows(READERS));
  }

  @Test
  void letsTheReferenceFollowAKeySetToNull() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReaderId(null);
      session.commit();
      assertNull(loan.getReader());
    }
    assertEquals(List.of("Momo|null"), rows(READERS));
  }

  @Test
  void givesTheKeyThatTheSameFlushGenerates() {
    try (Session session = database.openSession()) {
      Reader cleo = new Reader("Cleo");
      Loan loan = session.require(LOAN, momo.getId());
      Loan added = new Loan("Ronja");
      added.setReader(cleo);
      loan.setReader(cleo);
      session.addAll(added, cleo);
      log.clear();
      session.flush();
      log.assertSent("insert readers", "insert loans", "update loans set reader_id");
      assertEquals(cleo.getId(), added.getReaderId());
      assertEquals(cleo.getId(), loan.getReaderId());
      session.flush();
      log.assertSent();
      session.rollback();
      assertNull(cleo.getId());
      assertNull(added.getReaderId());
      assertSame(cleo, added.getReader());
      assertEquals(anna.getId(), loan.getReaderId());
      assertEquals(anna.getId(), loan.getReader().getId());
    }
  }

  @Test
  void insertsByTheKeyAlone() {
    try (Session session = database.openSession()) {
      Loan added = new Loan("Ronja");
      added.setReaderId(ben.getId());
      added.setBranchCode("W");
      session.addAll(added, new Branch("W", "West"));
      session.flush();
      log.assertSent("insert branches", "insert loans");
      assertEquals(ben.getId(), added.getReader().getId());
      assertEquals("West", added.getBranch().getName());
      session.rollback();
      assertNull(added.getReader());
      assertNull(added.getBranch());
      assertEquals(ben.getId(), added.getReaderId());
    }
  }

  @Test
  void acceptsBothAlike() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReader(session.require(READER, ben.getId()));
      loan.setReaderId(ben.getId());
      log.clear();
      session.commit();
      log.assertSent("update loans set reader_id");
    }
  }

  @Test
  void refusesChangesThatContradictEachOther() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReader(session.require(READER, ben.getId()));
      loan.setReaderId(null);
      log.clear();
      EntityException refused = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.ContradictingSides, refused.code());
      assertEquals(
          "[ContradictingSides] Loan.readerId and Loan.reader of key %s were changed and lead to different rows. Change one of them, or both alike."
              .formatted(loan.getId()),
          refused.getMessage());
      log.assertSent();
      loan.setReaderId(ben.getId());
      session.commit();
    }
    assertEquals(List.of("Momo|Ben"), rows(READERS));
  }

  @Test
  void refusesNewObjectWithTwoDifferentRows() {
    Loan added = new Loan("Ronja");
    added.setReaderId(anna.getId());
    added.setReader(new Reader("Cleo"));
    try (Session session = database.openSession()) {
      session.addAll(added, added.getReader());
      EntityException refused = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.ContradictingSides, refused.code());
      log.assertSent();
    }
  }

  @Test
  void takesBackWhatAFailedFlushHasAssigned() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReaderId(ben.getId());
      loan.setTitle(null);
      assertThrows(CinnabarException.class, session::flush);
      assertEquals(anna.getId(), loan.getReader().getId());
      loan.setReaderId(null);
      loan.setTitle("Momo");
      session.commit();
      assertNull(loan.getReader());
    }
    assertEquals(List.of("Momo|null"), rows(READERS));
  }

  @Test
  void restoresBothOnRollback() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReaderId(ben.getId());
      session.flush();
      session.rollback();
      assertEquals(anna.getId(), loan.getReaderId());
      assertEquals("Anna", loan.getReader().getName());
    }
  }

  @Test
  void refreshesBoth() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setReaderId(ben.getId());
      session.refresh(loan);
      assertEquals(anna.getId(), loan.getReaderId());
      loan.setReader(null);
      session.refresh(loan);
      assertEquals("Anna", loan.getReader().getName());
      log.clear();
      session.flush();
      log.assertSent();
    }
  }

  @Test
  void loadsAnObjectThatCanHaveNoStub() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      log.clear();
      loan.setBranchCode("S");
      session.flush();
      log.assertSent("select branches", "update loans set branch_code");
      assertEquals("South", loan.getBranch().getName());
      assertSame(session.require(BRANCH, "S"), loan.getBranch());
      log.assertSent();
    }
  }

  @Test
  void refusesKeyOfNoRowWhereTheObjectHasToBeLoaded() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      log.clear();
      loan.setBranchCode("X");
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.EntityNotFound, refused.code());
      log.assertSent("select branches");
      assertEquals("North", loan.getBranch().getName());
      loan.setBranchCode("S");
      session.flush();
      log.assertSent("select branches", "update loans set branch_code");
    }
  }

  @Test
  void movesBothAlongWithTheCollection() {
    try (Session session = database.openSession()) {
      Reader from = session.require(READER, anna.getId());
      Reader to = session.require(READER, ben.getId());
      Loan loan = from.getLoans().get(0);
      assertEquals(List.of(), to.getLoans());
      to.getLoans().add(loan);
      assertEquals(ben.getId(), loan.getReaderId());
      log.clear();
      session.flush();
      log.assertSent("update loans set reader_id");
      loan.setReaderId(anna.getId());
      session.flush();
      log.assertSent("update loans set reader_id");
      assertEquals(List.of(loan), from.getLoans());
      assertEquals(List.of(), to.getLoans());
    }
  }

  @Test
  void letsTheReadOnlyKeyFollow() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setLender(session.require(READER, ben.getId()));
      log.clear();
      session.flush();
      log.assertSent("update loans set lender_id");
      assertEquals(ben.getId(), loan.getLenderId());
    }
  }

  @Test
  void refusesChangeOfTheReadOnlyKey() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      loan.setLenderId(ben.getId());
      log.clear();
      EntityException refused = assertThrows(EntityException.class, session::flush);
      assertEquals(ErrorCode.NotUpdatable, refused.code());
      assertEquals(
          "[NotUpdatable] Loan.lenderId of key %s was changed, but it is declared insertable = false, updatable = false, and Loan.lender writes the column. Change that one."
              .formatted(loan.getId()),
          refused.getMessage());
      log.assertSent();
    }
  }

  @Test
  void tellsWhichOfTheTwoChanged() {
    try (Session session = database.openSession()) {
      Loan loan = session.require(LOAN, momo.getId());
      Reader before = loan.getReader();
      loan.setReaderId(ben.getId());
      assertEquals(
          List.of(new AttributeChange("readerId", anna.getId(), ben.getId())),
          session.changes(loan));
      loan.setReaderId(anna.getId());
      loan.setReader(null);
      assertEquals(List.of(new AttributeChange("reader", before, null)), session.changes(loan));
    }
  }
}
