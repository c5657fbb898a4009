package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.types.BannerTable.BANNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cinnabar.conformance.model.types.Banner;
import dev.cinnabar.conformance.model.types.Banner.Tint;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enums with a type of their own where the database has such types, checked text elsewhere. */
public abstract class NativeEnumContract extends Contract {

  protected NativeEnumContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void hoistBanners() {
    prepare(
        session ->
            session.addAll(
                new Banner(Tint.RED, Tint.BLUE),
                new Banner(Tint.GREEN, null),
                new Banner(Tint.BLUE, Tint.RED)));
  }

  @Test
  void storesNames() {
    assertEquals(
        List.of("RED|BLUE", "GREEN|null", "BLUE|RED"),
        rows("SELECT cloth, border FROM banners ORDER BY id"));
  }

  @Test
  void bringsBackConstantsAndWritesOthers() {
    try (Session session = database.openSession()) {
      List<Banner> banners = session.select(BANNER).orderBy(BANNER.id.asc()).list();
      assertEquals(Tint.RED, banners.get(0).getCloth());
      assertNull(banners.get(1).getBorder());
      log.clear();
      session.flush();
      log.assertSent();
      banners.get(0).setCloth(Tint.GREEN);
      banners.get(0).setBorder(null);
      banners.get(1).setBorder(Tint.RED);
      session.commit();
      log.assertSent("update banners set cloth, border", "update banners set border");
    }
    assertEquals(
        List.of("GREEN|null", "GREEN|RED", "BLUE|RED"),
        rows("SELECT cloth, border FROM banners ORDER BY id"));
  }

  @Test
  void asksForEachConstantOfALongListOnce() {
    try (Session session = database.openSession()) {
      List<Tint> many = new ArrayList<>(Collections.nCopies(2_000, Tint.RED));
      many.add(Tint.BLUE);
      assertEquals(2, session.select(BANNER).where(BANNER.cloth.in(many)).count());
    }
  }

  @Test
  void comparesAndReadsConstantsInQueries() {
    try (Session session = database.openSession()) {
      assertEquals(
          List.of(Tint.BLUE),
          session.select(BANNER.border).where(BANNER.cloth.eq(Tint.RED)).list());
      assertEquals(
          List.of(Tint.RED, Tint.GREEN),
          session
              .select(BANNER.cloth)
              .where(BANNER.cloth.in(Tint.RED, Tint.GREEN))
              .orderBy(BANNER.id.asc())
              .list());
      assertEquals(
          List.of(Tint.GREEN), session.select(BANNER.cloth).where(BANNER.border.isNull()).list());
      assertEquals(
          List.of(Tint.BLUE, Tint.GREEN, Tint.RED),
          session
              .select(BANNER.border.coalesce(Tint.GREEN))
              .from(BANNER)
              .orderBy(BANNER.id.asc())
              .list());
      assertEquals(
          List.of(Tint.RED),
          session.select(BANNER.cloth).where(BANNER.border.isNotDistinctFrom(Tint.BLUE)).list());
    }
  }

  @Test
  void letsTheDatabaseRefuseOtherNames() {
    assertThrows(
        AssertionError.class, () -> update("UPDATE banners SET cloth = 'PINK' WHERE id = 1"));
  }

  @Test
  void makesTheTypeOnceAndDropsIt() {
    database.createAll();
    database.dropAll();
    database.createAll();
    prepare(session -> session.add(new Banner(Tint.BLUE, null)));
    assertEquals(List.of("BLUE"), rows("SELECT cloth FROM banners"));
  }
}
