package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.keys.BadgeTable.BADGE;
import static dev.cinnabar.conformance.model.keys.PermitTable.PERMIT;
import static dev.cinnabar.conformance.model.keys.QuotaTable.QUOTA;
import static dev.cinnabar.conformance.model.keys.VisitorTable.VISITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cinnabar.conformance.model.keys.Badge;
import dev.cinnabar.conformance.model.keys.BadgeId;
import dev.cinnabar.conformance.model.keys.Permit;
import dev.cinnabar.conformance.model.keys.PermitId;
import dev.cinnabar.conformance.model.keys.Quota;
import dev.cinnabar.conformance.model.keys.QuotaId;
import dev.cinnabar.conformance.model.keys.Visitor;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.dialect.Feature;
import dev.cinnabar.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys that are generated and wrapped in a record of one component. */
public abstract class WrappedKeysContract extends Contract {

  protected WrappedKeysContract(TestDatabase product) {
    super(product);
  }

  @Test
  void takesKeysOfIdentityColumns() {
    List<Badge> badges = List.of(new Badge("a"), new Badge("b"), new Badge("c"));
    try (Session session = database.openSession()) {
      session.addAll(badges.get(0), badges.get(1), badges.get(2));
      session.add(new Visitor(1, badges.get(1)));
      session.commit();
      log.assertSent("insert badges x3", "insert visitors");
      assertSame(badges.get(1), session.get(BADGE, new BadgeId(badges.get(1).getId().value())));
    }
    assertEquals(
        badges.stream().map(badge -> badge.getName() + "|" + badge.getId().value()).toList(),
        rows("SELECT name, id FROM badges ORDER BY name"));
    try (Session session = database.openSession()) {
      Visitor visitor = session.require(VISITOR, 1L);
      assertEquals(badges.get(1).getId(), visitor.getBadge().getId());
      assertEquals("b", visitor.getBadge().getName());
    }
  }

  @Test
  void makesUuids() {
    Permit permit = new Permit("x");
    try (Session session = database.openSession()) {
      session.add(permit);
      session.flush();
      log.assertSent("insert permits");
      PermitId key = permit.getId();
      assertEquals(4, key.value().version());
      assertSame(permit, session.get(PERMIT, new PermitId(key.value())));
      session.rollback();
      assertNull(permit.getId());
      session.add(permit);
      session.commit();
      assertNotNull(permit.getId());
    }
    try (Session session = database.openSession()) {
      session.require(PERMIT, permit.getId()).setName("y");
      session.commit();
    }
    assertEquals(List.of("y"), rows("SELECT name FROM permits"));
  }

  @Test
  void drawsFromSequences() {
    requires(Feature.SEQUENCES);
    Quota quota = new Quota("x");
    try (Session session = database.openSession()) {
      session.add(quota);
      session.commit();
      log.assertSent("draw quotas_seq", "insert quotas");
      assertSame(quota, session.get(QUOTA, new QuotaId(quota.getId().value())));
    }
    assertEquals(List.of("x|" + quota.getId().value()), rows("SELECT name, id FROM quotas"));
  }
}
