package dev.cinnabar.conformance.mapping;

import static dev.cinnabar.conformance.model.embedded.GaugeTable.GAUGE;
import static dev.cinnabar.conformance.model.embedded.WarehouseTable.WAREHOUSE;
import static dev.cinnabar.conformance.model.tended.OrchardTable.ORCHARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.embedded.Gauge;
import dev.cinnabar.conformance.model.embedded.Warehouse;
import dev.cinnabar.conformance.model.embedded.value.Address;
import dev.cinnabar.conformance.model.tended.Gardener;
import dev.cinnabar.conformance.model.tended.Orchard;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.CinnabarException;
import dev.cinnabar.error.ErrorCode;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Attributes of generic superclasses, with the types and columns that the entity gives them. */
public abstract class MappedSuperclassContract extends Contract {

  protected MappedSuperclassContract(TestDatabase product) {
    super(product);
  }

  @Test
  void storesAttributesByTheirResolvedTypes() {
    Warehouse north = new Warehouse("N", new Address("Quay 1", "Basel"));
    prepare(session -> session.addAll(north, new Gauge(7, 2.5, north)));
    assertEquals(List.of("N|Quay 1|Basel"), rows("SELECT code, street, town FROM warehouses"));
    assertEquals(List.of("7|2.5|N"), rows("SELECT number, location, warehouse_code FROM gauges"));
  }

  @Test
  void findsAndChangesByResolvedTypes() {
    Warehouse north = new Warehouse("N", new Address("Quay 1", "Basel"));
    prepare(session -> session.addAll(north, new Gauge(7, 2.5, north)));
    try (Session session = database.openSession()) {
      Gauge gauge = session.require(GAUGE, 7);
      gauge.setLocation(gauge.getLocation() + 1);
      log.clear();
      session.commit();
      log.assertSent("update gauges set location");
      gauge.getWarehouse().getLocation().setCity("Bern");
      log.clear();
      session.commit();
      log.assertSent("update warehouses set town");
      assertEquals(
          List.of(7),
          session
              .select(GAUGE.id)
              .where(GAUGE.warehouse().location.city.eq("Bern"))
              .where(GAUGE.location.gt(3.0))
              .list());
      assertEquals("N", session.require(WAREHOUSE, "N").getId());
    }
  }

  @Test
  void givesAnInheritedReferenceTheColumnOfTheEntity() {
    Gardener anna = new Gardener("Anna");
    Orchard orchard = new Orchard();
    orchard.setGardener(anna);
    prepare(session -> session.addAll(anna, orchard));
    assertEquals(List.of(anna.getId().toString()), rows("SELECT grower_id FROM orchards"));
    try (Session session = database.openSession()) {
      Orchard read = session.select(ORCHARD).where(ORCHARD.gardener().name.eq("Anna")).one();
      assertEquals("Anna", read.getGardener().getName());
      read.setGardener(null);
      CinnabarException refused = assertThrows(CinnabarException.class, session::flush);
      assertEquals(ErrorCode.Validation, refused.code());
    }
  }
}
