package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.types.ParcelTable.PARCEL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.types.Grams;
import dev.cinnabar.conformance.model.types.Parcel;
import dev.cinnabar.conformance.model.types.Priority;
import dev.cinnabar.conformance.model.types.Size;
import dev.cinnabar.conformance.model.types.TrackingCode;
import dev.cinnabar.conformance.model.types.Weight;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Converters, records of one component, codes of enums, and large objects. */
public abstract class ConvertedTypesContract extends Contract {

  private static final TrackingCode P1 = new TrackingCode("P1");

  protected ConvertedTypesContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void sendAParcel() {
    Parcel box = new Parcel("BOX");
    Parcel parcel = new Parcel("P1");
    parcel.setWeight(new Weight(12));
    parcel.setPadding(new Grams(250));
    parcel.setLabels(List.of("fragile", "this way"));
    parcel.setInsured(true);
    parcel.setSize(Size.LARGE);
    parcel.setPriority(Priority.HIGH);
    parcel.setNote("İ".repeat(70_000));
    parcel.setPicture(new byte[100_000]);
    parcel.setReplaces(box.getCode());
    parcel.setBox(box);
    prepare(session -> session.addAll(box, parcel));
  }

  @Test
  void storesWhatTheConversionGives() {
    assertEquals(
        List.of(
            "BOX|null|null||N|null|null|null|null", "P1|12|250|fragile,this way|Y|L|90|BOX|BOX"),
        rows(
            "SELECT code, weight, padding, labels, insured, size, priority, replaces, box_code"
                + " FROM sent_parcels ORDER BY code"));
  }

  @Test
  void bringsBackValuesAndSeesNoChangeInThem() {
    try (Session session = database.openSession()) {
      Parcel parcel = session.require(PARCEL, P1);
      assertEquals(12, parcel.getWeight().kilograms());
      assertEquals(new Grams(250), parcel.getPadding());
      assertEquals(List.of("fragile", "this way"), parcel.getLabels());
      assertTrue(parcel.isInsured());
      assertEquals(Size.LARGE, parcel.getSize());
      assertEquals(Priority.HIGH, parcel.getPriority());
      assertEquals("İ".repeat(70_000), parcel.getNote());
      assertArrayEquals(new byte[100_000], parcel.getPicture());
      assertSame(parcel.getBox(), session.require(PARCEL, parcel.getReplaces()));
      Parcel box = session.require(PARCEL, new TrackingCode("BOX"));
      assertNull(box.getWeight());
      assertNull(box.getPadding());
      assertNull(box.getSize());
      assertNull(box.getBox());
      log.clear();
      session.commit();
      log.assertSent();
    }
  }

  @Test
  void seesChangesInPlaceAndTakesThemBack() {
    try (Session session = database.openSession()) {
      Parcel parcel = session.require(PARCEL, P1);
      log.clear();
      parcel.getLabels().remove("fragile");
      parcel.getWeight().add(3);
      session.flush();
      log.assertSent("update sent_parcels set weight, labels");
      parcel.getLabels().add("heavy");
      session.rollback();
      assertEquals(List.of("fragile", "this way"), parcel.getLabels());
      assertEquals(12, parcel.getWeight().kilograms());
      session.flush();
      log.assertSent();
    }
  }

  @Test
  void bindsAndReadsThemInQueries() {
    try (Session session = database.openSession()) {
      assertEquals(
          List.of(P1),
          session
              .select(PARCEL.code)
              .from(PARCEL)
              .where(
                  PARCEL
                      .size
                      .eq(Size.LARGE)
                      .and(PARCEL.padding.in(List.of(new Grams(1), new Grams(250))))
                      .and(PARCEL.weight.eq(new Weight(12)))
                      .and(PARCEL.insured.eq(true))
                      .and(PARCEL.labels.eq(List.of("fragile", "this way")))
                      .and(PARCEL.box().code.eq(new TrackingCode("BOX"))))
              .list());
      assertEquals(
          List.of(Priority.HIGH),
          session.select(PARCEL.priority).from(PARCEL).where(PARCEL.code.eq(P1)).list());
    }
  }

  @Test
  void refusesTextThatTheConversionMakesTooLong() {
    try (Session session = database.openSession()) {
      Parcel parcel = session.require(PARCEL, P1);
      parcel.setLabels(List.of("much too long", "for the column"));
      log.clear();
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.Validation, refused.code());
      assertTrue(
          refused
              .getMessage()
              .contains("Parcel.labels: has 28 characters, and the column keeps 20"),
          refused.getMessage());
      parcel.setLabels(null);
      refused = assertThrows(CinnabarException.class, session::flush);
      assertTrue(refused.getMessage().contains("Parcel.labels: is required"), refused.getMessage());
      log.assertSent();
    }
  }

  @Test
  void namesTheAttributeWhoseConverterFails() {
    try (Session session = database.openSession()) {
      session.require(PARCEL, P1).setWeight(new Weight(-1));
      log.clear();
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.ConverterFailed, refused.code());
      assertEquals(
          "[ConverterFailed] Parcel.weight: WeightConverter failed on the attribute's value: java.lang.IllegalStateException: negative. Let it convert every value of its type, null included.",
          refused.getMessage());
      log.assertSent();
    }
  }

  @Test
  void refusesStoredCodesThatNoConstantHas() {
    update("UPDATE sent_parcels SET size = 'X' WHERE code = 'P1'");
    try (Session session = database.openSession()) {
      CinnabarException refused =
          assertThrows(CinnabarException.class, () -> session.get(PARCEL, P1));
      assertEquals(ErrorCode.ColumnValue, refused.code());
      assertTrue(
          refused
              .getMessage()
              .startsWith("[ColumnValue] Parcel.size of key TrackingCode[value=P1]"),
          refused.getMessage());
      assertEquals(
          ErrorCode.ColumnValue,
          assertThrows(
                  CinnabarException.class, () -> session.select(PARCEL.size).from(PARCEL).list())
              .code());
    }
  }

  @Test
  void refusesStoredValuesThatTheConverterRefuses() {
    update("UPDATE sent_parcels SET insured = '?' WHERE code = 'P1'");
    try (Session session = database.openSession()) {
      CinnabarException refused =
          assertThrows(CinnabarException.class, () -> session.get(PARCEL, P1));
      assertEquals(ErrorCode.ColumnValue, refused.code());
      assertTrue(
          refused.getMessage().contains("Parcel.insured of key TrackingCode[value=P1]"),
          refused.getMessage());
    }
  }
}
