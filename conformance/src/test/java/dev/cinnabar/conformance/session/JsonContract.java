package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.json.DossierTable.DOSSIER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.cinnabar.conformance.model.json.Dossier;
import dev.cinnabar.conformance.model.json.Remark;
import dev.cinnabar.conformance.model.json.Subject;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.error.QueryException;
import dev.cinnabar.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Attributes of any type, stored as JSON by Jackson and Gson, and text that is JSON. */
public abstract class JsonContract extends Contract {

  private static final Subject ANNA =
      new Subject("Anna \"Änne\" 😀", LocalDate.of(1987, 2, 28), new BigDecimal("1.70"));

  private static final JsonNode TREE =
      JsonMapper.shared()
          .readTree("{\"b\": [1, null, true], \"a\": {\"digits\": 12345678901234567890}}");

  private static final JsonObject ANSWER =
      JsonParser.parseString("{\"none\": null, \"pi\": 3.14159265358979323846}").getAsJsonObject();

  protected JsonContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void openADossier() {
    Dossier dossier = new Dossier(1, ANNA);
    Remark late = new Remark("comes late");
    late.getMarks().add("seen");
    dossier.setRemarks(new ArrayList<>(List.of(late, new Remark("\"left\" <early> \u2028"))));
    dossier.setFigures(Map.of("z", List.of(1, 2), "a", List.of()));
    dossier.setTree(TREE);
    dossier.setPayload("{\"b\" : 1,  \"a\" : [ 2 ]}");
    dossier.setAnswer(ANSWER);
    dossier.setWords(new String[] {"one", null});
    prepare(session -> session.addAll(dossier, new Dossier(2, new Subject("Bob", null, null))));
  }

  @Test
  void bringsBackWhatWasStoredAndSeesNoChangeInIt() {
    try (Session session = database.openSession()) {
      Dossier dossier = session.require(DOSSIER, 1L);
      assertEquals(ANNA, dossier.getSubject());
      assertEquals("comes late", dossier.getRemarks().get(0).getText());
      assertEquals(List.of("seen"), dossier.getRemarks().get(0).getMarks());
      assertEquals("\"left\" <early> \u2028", dossier.getRemarks().get(1).getText());
      assertEquals(Map.of("z", List.of(1, 2), "a", List.of()), dossier.getFigures());
      assertEquals(TREE, dossier.getTree());
      assertEquals(
          JsonMapper.shared().readTree("{\"b\": 1, \"a\": [2]}"),
          JsonMapper.shared().readTree(dossier.getPayload()));
      assertEquals(ANSWER, dossier.getAnswer());
      assertArrayEquals(new String[] {"one", null}, dossier.getWords());
      Dossier empty = session.require(DOSSIER, 2L);
      assertEquals(new Subject("Bob", null, null), empty.getSubject());
      assertEquals(List.of(), empty.getRemarks());
      assertNull(empty.getFigures());
      assertNull(empty.getTree());
      assertNull(empty.getPayload());
      assertNull(empty.getAnswer());
      assertNull(empty.getWords());
      log.clear();
      session.commit();
      session.require(DOSSIER, 1L);
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void seesChangesInsideOfValuesAndTakesThemBack() {
    try (Session session = database.openSession()) {
      Dossier dossier = session.require(DOSSIER, 1L);
      log.clear();
      dossier.getRemarks().get(0).getMarks().add("answered");
      dossier.getAnswer().addProperty("more", 1);
      dossier.getWords()[1] = "two";
      session.flush();
      log.assertSent("update dossiers set remarks, answer, words");
      session.flush();
      log.assertSent();
      dossier.setSubject(new Subject("Anne", null, null));
      dossier.getRemarks().remove(1);
      session.flush();
      log.assertSent("update dossiers set subject, remarks");
      session.rollback();
      assertEquals(ANNA, dossier.getSubject());
      assertEquals(2, dossier.getRemarks().size());
      assertEquals(List.of("seen"), dossier.getRemarks().get(0).getMarks());
      assertEquals(ANSWER, dossier.getAnswer());
      assertArrayEquals(new String[] {"one", null}, dossier.getWords());
      session.flush();
      log.assertSent();
    }
  }

  @Test
  void sendsNothingForAnEqualValueInPlaceOfAnother() {
    try (Session session = database.openSession()) {
      Dossier dossier = session.require(DOSSIER, 1L);
      log.clear();
      dossier.setSubject(new Subject(ANNA.name(), ANNA.born(), ANNA.height()));
      dossier.setFigures(Map.of("a", List.of(), "z", List.of(1, 2)));
      dossier.setTree(TREE.deepCopy());
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void keepsNoValueApartFromTheNullOfJson() {
    prepare(session -> session.require(DOSSIER, 1L).setTree(NullNode.getInstance()));
    try (Session session = database.openSession()) {
      assertEquals(List.of(2L), session.select(DOSSIER.id).where(DOSSIER.tree.isNull()).list());
      assertEquals(NullNode.getInstance(), session.require(DOSSIER, 1L).getTree());
      assertNull(session.require(DOSSIER, 2L).getTree());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void selectsValuesByThemselves() {
    try (Session session = database.openSession()) {
      assertEquals(
          List.of(ANNA), session.select(DOSSIER.subject).where(DOSSIER.payload.isNotNull()).list());
      assertEquals(List.of(TREE), session.select(DOSSIER.tree).where(DOSSIER.id.eq(1L)).list());
    }
  }

  @Test
  void asksNoDatabaseWhichJsonIsEqual() {
    assertThrows(QueryException.class, () -> DOSSIER.subject.eq(ANNA));
    assertThrows(QueryException.class, () -> DOSSIER.payload.in("{}"));
    assertThrows(QueryException.class, () -> DOSSIER.tree.asc());
    assertThrows(QueryException.class, () -> DOSSIER.tree.isNotDistinctFrom(DOSSIER.tree));
  }

  @Test
  void requiresValuesOfColumnsThatAreNeverNull() {
    try (Session session = database.openSession()) {
      session.require(DOSSIER, 1L).setSubject(null);
      log.clear();
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.Validation, refused.code());
      assertTrue(refused.getMessage().contains("Dossier.subject: is required"), refused.toString());
      log.assertSent();
    }
  }

  @Test
  void namesTheAttributeWhoseStoredJsonDoesNotFit() {
    update("UPDATE dossiers SET remarks = '17' WHERE id = 1");
    try (Session session = database.openSession()) {
      CinnabarException refused =
          assertThrows(CinnabarException.class, () -> session.get(DOSSIER, 1L));
      assertEquals(ErrorCode.ColumnValue, refused.code());
      assertTrue(
          refused
              .getMessage()
              .startsWith(
                  "[ColumnValue] Dossier.remarks of key 1: the stored value cannot be read:"),
          refused.getMessage());
      assertTrue(
          refused.getMessage().contains("the stored JSON is no List<Remark>"),
          refused.getMessage());
      refused =
          assertThrows(
              CinnabarException.class, () -> session.select(DOSSIER.remarks).from(DOSSIER).list());
      assertEquals(ErrorCode.ColumnValue, refused.code());
    }
  }

  @Test
  void namesTheAttributeThatTheLibraryCannotWrite() {
    try (Session session = database.openSession()) {
      Dossier dossier = session.require(DOSSIER, 1L);
      dossier.getRemarks().add(new Endless());
      log.clear();
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.ConverterFailed, refused.code());
      assertTrue(
          refused
              .getMessage()
              .startsWith(
                  "[ConverterFailed] Dossier.remarks: JacksonBinding cannot write the attribute's value as JSON:"),
          refused.getMessage());
      log.assertSent();
    }
  }

  @Test
  void refusesTextThatIsNoJson() {
    try (Session session = database.openSession()) {
      session.require(DOSSIER, 1L).setPayload("{\"a\": ");
      assertThrows(CinnabarException.class, session::flush);
      session.rollback();
    }
    assertEquals(
        List.of("0"), rows("SELECT COUNT(*) FROM dossiers WHERE payload IS NULL AND id = 1"));
  }

  @Test
  void bringsBackTheCharacterNulOrRefusesIt() {
    try (Session session = database.openSession()) {
      Dossier dossier = session.require(DOSSIER, 1L);
      dossier.setWords(new String[] {"a\0b", "\\u0000"});
      try {
        session.commit();
      } catch (CinnabarException refused) {
        assertEquals(ErrorCode.ColumnValue, refused.code());
        return;
      }
      session.refresh(dossier);
      assertArrayEquals(new String[] {"a\0b", "\\u0000"}, dossier.getWords());
    }
  }

  private static final class Endless extends Remark {
    Endless() {
      super("endless");
    }

    @Override
    public String getText() {
      throw new IllegalStateException("no end");
    }
  }
}
