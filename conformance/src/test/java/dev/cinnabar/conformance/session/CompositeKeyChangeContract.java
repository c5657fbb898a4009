package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.keys.LaneTable.LANE;
import static dev.cinnabar.conformance.model.keys.ShelfTable.SHELF;
import static dev.cinnabar.conformance.model.rekeyed.BlanketTable.BLANKET;
import static dev.cinnabar.conformance.model.rekeyed.ChamberTable.CHAMBER;
import static dev.cinnabar.conformance.model.rekeyed.CotTable.COT;
import static dev.cinnabar.conformance.model.rekeyed.HouseTable.HOUSE;
import static dev.cinnabar.conformance.model.rekeyed.PlotTable.PLOT;
import static dev.cinnabar.conformance.model.rekeyed.WingTable.WING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.keys.Box;
import dev.cinnabar.conformance.model.keys.Lane;
import dev.cinnabar.conformance.model.keys.LaneId;
import dev.cinnabar.conformance.model.keys.Shelf;
import dev.cinnabar.conformance.model.keys.ShelfId;
import dev.cinnabar.conformance.model.rekeyed.Blanket;
import dev.cinnabar.conformance.model.rekeyed.Chamber;
import dev.cinnabar.conformance.model.rekeyed.ChamberId;
import dev.cinnabar.conformance.model.rekeyed.Cot;
import dev.cinnabar.conformance.model.rekeyed.CotId;
import dev.cinnabar.conformance.model.rekeyed.House;
import dev.cinnabar.conformance.model.rekeyed.Plot;
import dev.cinnabar.conformance.model.rekeyed.PlotId;
import dev.cinnabar.conformance.model.rekeyed.Survey;
import dev.cinnabar.conformance.model.rekeyed.Wing;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of several columns that the program assigns anew. */
public abstract class CompositeKeyChangeContract extends Contract {

  private static final String PLOTS = "SELECT road, number, owner FROM plots ORDER BY road, number";
  private static final String HOUSES = "SELECT name, plot_road, plot_number FROM houses";
  private static final String LANES = "SELECT hall, number, name FROM lanes";

  protected CompositeKeyChangeContract(TestDatabase product) {
    super(product);
  }

  private void storePlots() {
    prepare(
        session -> {
          Plot first = new Plot("Hill", 1, "Anna");
          session.addAll(first, new Plot("Hill", 2, "Ben"));
          session.flush();
          session.addAll(new House("barn", first), new Survey(1, first));
        });
  }

  private void storeWing() {
    prepare(
        session -> {
          Wing east = new Wing("E");
          session.addAll(east, new Chamber(east, 1), new Cot(new CotId("E", 7), east));
        });
  }

  @Test
  void writesChangedPartsWhereTheRowStillHasTheOldKey() {
    storePlots();
    try (Session session = database.openSession()) {
      Plot plot = session.require(PLOT, new PlotId("Hill", 2));
      plot.setNumber(20);
      plot.setOwner("Carl");
      assertEquals(
          List.of("number", "owner"),
          session.changes(plot).stream().map(change -> change.attribute()).toList());
      log.clear();
      session.commit();
      log.assertSent(
          "update plots set number",
          "update plot_surveys set plot_road, plot_number",
          "update plots set owner, version");
      assertSame(plot, session.get(PLOT, new PlotId("Hill", 20)));
      assertNull(session.get(PLOT, new PlotId("Hill", 2)));
    }
    assertEquals(List.of("Hill|1|Anna", "Hill|20|Carl"), rows(PLOTS));
  }

  @Test
  void childrenFollowByAllColumns() {
    storePlots();
    try (Session session = database.openSession()) {
      Plot plot = session.require(PLOT, new PlotId("Hill", 1));
      House house = plot.getHouses().get(0);
      plot.setRoad("Dale");
      plot.setNumber(9);
      session.add(new House("shed", plot));
      session.commit();
      assertSame(plot, house.getPlot());
      assertSame(plot, session.select(HOUSE).where(HOUSE.name.eq("shed")).one().getPlot());
      assertEquals(2, plot.getHouses().size());
      log.clear();
      session.commit();
      log.assertSent();
    }
    assertEquals(List.of("barn|Dale|9", "shed|Dale|9"), rows(HOUSES + " ORDER BY name"));
    assertEquals(List.of("Dale|9"), rows("SELECT plot_road, plot_number FROM plot_surveys"));
  }

  @Test
  void refusesKeyOfRowThatOthersStillReferTo() {
    prepare(
        session -> {
          Shelf shelf = new Shelf("A", 1);
          shelf.getBoxes().add(new Box("box"));
          session.add(shelf);
        });
    try (Session session = database.openSession()) {
      Shelf shelf = session.require(SHELF, new ShelfId("A", 1));
      shelf.setPlace(2);
      CinnabarException refused = assertFails(ErrorCode.StillReferenced, session::flush);
      assertEquals(
          "[StillReferenced] Shelf (A, 1) cannot get the key (A, 2): rows refer to it by Box.shelf",
          refused.getMessage().substring(0, refused.getMessage().indexOf(',', 60)));
      assertSame(shelf, session.get(SHELF, new ShelfId("A", 1)));
      shelf.setPlace(1);
      shelf.setLabel("kept");
      session.commit();
    }
    assertEquals(List.of("A|1|kept"), rows("SELECT room, place, label FROM shelves"));
  }

  @Test
  void rollbackTakesKeysBack() {
    storePlots();
    try (Session session = database.openSession()) {
      Plot plot = session.require(PLOT, new PlotId("Hill", 1));
      plot.setNumber(10);
      session.flush();
      plot.setRoad("Dale");
      session.flush();
      session.rollback();
      assertEquals("Hill 1", plot.getRoad() + " " + plot.getNumber());
      assertSame(plot, session.get(PLOT, new PlotId("Hill", 1)));
      assertNull(session.get(PLOT, new PlotId("Dale", 10)));
      plot.setNumber(3);
      session.commit();
    }
    assertEquals(List.of("Hill|2|Ben", "Hill|3|Anna"), rows(PLOTS));
    assertEquals(List.of("barn|Hill|3"), rows(HOUSES));
  }

  @Test
  void passesKeysOnInOrderAndRefusesExchanges() {
    storePlots();
    try (Session session = database.openSession()) {
      Plot first = session.require(PLOT, new PlotId("Hill", 1));
      Plot second = session.require(PLOT, new PlotId("Hill", 2));
      first.setNumber(2);
      assertFails(ErrorCode.DuplicateObject, session::flush);
      second.setNumber(1);
      assertFails(ErrorCode.KeyChanged, session::flush);
      second.setRoad(null);
      assertFails(ErrorCode.KeyChanged, session::flush);
      second.setRoad("Hill");
      second.setNumber(3);
      session.commit();
      assertSame(first, session.get(PLOT, new PlotId("Hill", 2)));
    }
    assertEquals(List.of("Hill|2|Anna", "Hill|3|Ben"), rows(PLOTS));
  }

  @Test
  void writesKeyObjectsThatAreReplacedOrChangedInPlace() {
    prepare(session -> session.add(new Lane(new LaneId(1, 4), "lane")));
    try (Session session = database.openSession()) {
      Lane lane = session.require(LANE, new LaneId(1, 4));
      lane.id().renumber(5);
      log.clear();
      session.commit();
      log.assertSent("update lanes set number");
      assertSame(lane, session.get(LANE, new LaneId(1, 5)));
      lane.move(new LaneId(2, 6));
      session.flush();
      session.rollback();
      assertEquals(new LaneId(1, 5), lane.id());
      lane.move(new LaneId(3, 7));
      session.commit();
    }
    assertEquals(List.of("3|7|lane"), rows(LANES));
  }

  @Test
  void keysThatHoldAnotherKeyFollowIt() {
    storeWing();
    try (Session session = database.openSession()) {
      Chamber chamber = session.require(CHAMBER, new ChamberId("E", 1));
      Cot cot = session.require(COT, new CotId("E", 7));
      session.require(WING, "E").setCode("W");
      session.flush();
      log.clear();
      assertSame(chamber, session.get(CHAMBER, new ChamberId("W", 1)));
      assertSame(cot, session.get(COT, new CotId("W", 7)));
      assertEquals(new CotId("W", 7), cot.getId());
      chamber.setLabel("library");
      cot.setLabel("soft");
      session.flush();
      log.assertSent("update cots set label", "update chambers set label");
      session.rollback();
      assertEquals(new CotId("E", 7), cot.getId());
      assertSame(chamber, session.get(CHAMBER, new ChamberId("E", 1)));
      assertNull(chamber.getLabel());
      chamber.getWing().setCode("N");
      session.delete(cot);
      session.commit();
    }
    assertEquals(List.of("N|1"), rows("SELECT wing_code, number FROM chambers"));
    assertEquals(List.of(), rows("SELECT label FROM cots"));
  }

  /** An object whose row was not read yet, or not in this transaction, is not read for it. */
  @Test
  void unreadObjectsFollowToo() {
    storeWing();
    prepare(session -> session.add(new Blanket(1, session.require(COT, new CotId("E", 7)))));
    try (Session session = database.openSession()) {
      Blanket blanket = session.require(BLANKET, 1L);
      session.require(WING, "E").setCode("W");
      log.clear();
      session.commit();
      log.assertSent("update wings set code");
      assertEquals(new CotId("W", 7), blanket.getCot().getId());
      blanket.getCot().setLabel("soft");
      session.commit();
      session.require(WING, "W").setCode("N");
      log.clear();
      session.commit();
      log.assertSent("update wings set code");
      assertSame(blanket.getCot(), session.get(COT, new CotId("N", 7)));
      assertEquals("soft", blanket.getCot().getLabel());
    }
    assertEquals(List.of("N|7"), rows("SELECT cot_wing_code, cot_place FROM blankets"));
  }

  @Test
  void refusesReferencesInAKeyThatChange() {
    storeWing();
    try (Session session = database.openSession()) {
      Wing other = new Wing("S");
      session.add(other);
      Chamber chamber = session.require(CHAMBER, new ChamberId("E", 1));
      chamber.setWing(other);
      assertFails(ErrorCode.KeyChanged, session::flush);
      chamber.setNumber(2);
      assertFails(ErrorCode.KeyChanged, session::flush);
      session.rollback();
      assertEquals(1, chamber.getNumber());
      Cot cot = session.require(COT, new CotId("E", 7));
      cot.setId(new CotId("S", 7));
      assertFails(ErrorCode.KeyChanged, session::flush);
      cot.setId(new CotId("E", 8));
      session.commit();
    }
    assertEquals(List.of("E|8"), rows("SELECT wing_code, place FROM cots"));
  }

  private static CinnabarException assertFails(ErrorCode code, Runnable call) {
    CinnabarException failure = assertThrows(CinnabarException.class, call::run);
    assertEquals(code, failure.code(), failure.getMessage());
    return failure;
  }
}
