package dev.cinnabar.conformance.session;

import static dev.cinnabar.conformance.model.clinic.OwnerTable.OWNER;
import static dev.cinnabar.conformance.model.clinic.PetTable.PET;
import static dev.cinnabar.conformance.model.clinic.PetTypeTable.PET_TYPE;
import static dev.cinnabar.conformance.model.clinic.SpecialtyTable.SPECIALTY;
import static dev.cinnabar.conformance.model.clinic.VetTable.VET;
import static dev.cinnabar.conformance.model.clinic.VisitTable.VISIT;
import static dev.cinnabar.query.Functions.count;
import static dev.cinnabar.query.Functions.max;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cinnabar.conformance.model.clinic.Owner;
import dev.cinnabar.conformance.model.clinic.Pet;
import dev.cinnabar.conformance.model.clinic.PetType;
import dev.cinnabar.conformance.model.clinic.Specialty;
import dev.cinnabar.conformance.model.clinic.Vet;
import dev.cinnabar.conformance.model.clinic.Visit;
import dev.cinnabar.conformance.support.Contract;
import dev.cinnabar.conformance.support.TestDatabase;
import dev.cinnabar.error.ConstraintKind;
import dev.cinnabar.error.ConstraintViolationException;
import dev.cinnabar.error.ValidationException;
import dev.cinnabar.session.Session;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clinic for pets: base classes, collections of collections and vets who share specialties. */
public abstract class PetClinicContract extends Contract {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

  protected PetClinicContract(TestDatabase product) {
    super(product);
  }

  @BeforeEach
  void openTheClinic() {
    prepare(
        session -> {
          PetType cat = new PetType("cat");
          PetType dog = new PetType("dog");
          PetType hamster = new PetType("hamster");
          Owner ines = new Owner("Ines", "Marlow", "3 Mill Lane", "Arden", "5550101");
          Pet biscuit = new Pet("Biscuit", LocalDate.of(2020, 2, 29), cat);
          ines.addPet(biscuit);
          ines.addPet(new Pet("Anchor", LocalDate.of(2022, 8, 1), dog));
          biscuit.addVisit(new Visit(MAY.plusDays(7), "stitches out"));
          biscuit.addVisit(new Visit(MAY, "cut paw"));
          Owner theo = new Owner("Theo", "Marsh", "12 Quay", "Lund", "5550102");
          theo.addPet(new Pet("Pebble", null, hamster));
          Owner petra = new Owner("Petra", "Vale", "1 Hill", "Arden", "5550103");
          Specialty teeth = new Specialty("dentistry");
          Specialty bones = new Specialty("surgery");
          Vet ruth = new Vet("Ruth", "Sand");
          ruth.addSpecialty(bones);
          ruth.addSpecialty(teeth);
          Vet emil = new Vet("Emil", "Oak");
          emil.addSpecialty(bones);
          session.addAll(cat, dog, hamster, teeth, bones);
          session.addAll(ines, theo, petra, ruth, emil, new Vet("Nora", "Pine"));
        });
  }

  private static Owner owner(Session session, String firstName) {
    return session.select(OWNER).where(OWNER.firstName.eq(firstName)).one();
  }

  @Test
  void registersAnOwnerWithPetsAndTheirVisits() {
    try (Session session = database.openSession()) {
      PetType dog = session.select(PET_TYPE).where(PET_TYPE.name.eq("dog")).one();
      Owner lea = new Owner("Lea", "Brook", "9 Lock", "Arden", "5550104");
      Pet rufus = new Pet("Rufus", MAY, dog);
      lea.addPet(rufus);
      rufus.addVisit(new Visit(MAY, "first look"));
      rufus.addVisit(new Visit(MAY.plusDays(1), "second look"));
      session.add(lea);
      log.clear();
      session.commit();

      log.assertSent("insert clinic_owners", "insert clinic_pets", "insert clinic_visits x2");
      assertFalse(rufus.isNew());
      assertSame(lea, rufus.getOwner());
    }
    assertEquals(
        List.of("Brook|Rufus|dog|2"),
        rows(
            "SELECT o.last_name, p.name, t.name, (SELECT COUNT(*) FROM clinic_visits v"
                + " WHERE v.pet_id = p.id) FROM clinic_owners o"
                + " JOIN clinic_pets p ON p.owner_id = o.id"
                + " JOIN clinic_types t ON t.id = p.type_id WHERE o.first_name = 'Lea'"));
  }

  @Test
  void findsOwnersByTheBeginningOfTheirNames() {
    try (Session session = database.openSession()) {
      List<Owner> found =
          session
              .select(OWNER)
              .where(OWNER.lastName.startsWith("Mar"))
              .orderBy(OWNER.lastName.asc())
              .limit(5)
              .list();
      assertEquals(List.of("Marlow", "Marsh"), found.stream().map(Owner::getLastName).toList());
      assertEquals(
          List.of("Anchor", "Biscuit"), found.get(0).getPets().stream().map(Pet::getName).toList());
      assertEquals(1, found.get(1).getPets().size());
      assertEquals("hamster", found.get(1).getPet("PEBBLE").getType().getName());
      List<String> visits =
          found.get(0).getPet("biscuit").getVisits().stream().map(Visit::getDescription).toList();
      assertEquals(List.of("cut paw", "stitches out"), visits);
    }
  }

  @Test
  void showsEachVetWithWhatItIsGoodAt() {
    try (Session session = database.openSession()) {
      List<Vet> vets = session.select(VET).orderBy(VET.lastName.asc()).list();
      List<String> lines =
          vets.stream().map(vet -> vet.getLastName() + " " + vet.getSpecialties()).toList();
      assertEquals(List.of("Oak [surgery]", "Pine []", "Sand [dentistry, surgery]"), lines);
      assertSame(vets.get(0).getSpecialties().get(0), vets.get(2).getSpecialties().get(1));
      log.assertSent("select clinic_vets", "select clinic_vet_specialties");
    }
  }

  @Test
  void changesWhatAVetIsGoodAtByTheDifference() {
    try (Session session = database.openSession()) {
      Vet ruth = session.select(VET).where(VET.firstName.eq("Ruth")).one();
      Specialty teeth = ruth.getSpecialties().get(0);
      log.clear();
      ruth.removeSpecialty(teeth);
      ruth.addSpecialty(new Specialty("radiology"));
      session.commit();
      log.assertSent(
          "delete clinic_vet_specialties",
          "insert clinic_specialties",
          "insert clinic_vet_specialties");
      assertEquals(2, ruth.getNrOfSpecialties());
    }
    assertEquals(
        List.of("radiology", "surgery"),
        rows(
            "SELECT s.name FROM clinic_vet_specialties j JOIN clinic_specialties s"
                + " ON s.id = j.specialty_id JOIN clinic_vets v ON v.id = j.vet_id"
                + " WHERE v.first_name = 'Ruth' ORDER BY s.name"));
  }

  @Test
  void findsVetsAndOwnersByWhatIsBehindThem() {
    try (Session session = database.openSession()) {
      assertEquals(
          List.of("Sand"),
          session
              .select(VET.lastName)
              .where(VET.specialties.any(SPECIALTY.name.eq("dentistry")))
              .list());
      assertEquals(
          List.of("Petra"),
          session
              .select(OWNER.firstName)
              .where(OWNER.city.eq("Arden").and(OWNER.pets.isEmpty()))
              .list());
      assertEquals(
          List.of("Ines"),
          session
              .select(OWNER.firstName)
              .where(OWNER.pets.any(PET.visits.any(VISIT.description.contains("paw"))))
              .list());
    }
  }

  @Test
  void countsPetsAndFindsTheLastVisits() {
    record Count(String type, Long pets) {}
    record Last(String pet, LocalDate date) {}
    try (Session session = database.openSession()) {
      assertEquals(
          List.of(new Count("cat", 1L), new Count("dog", 1L), new Count("hamster", 1L)),
          session
              .select(PET.type().name, count())
              .groupBy(PET.type().name)
              .orderBy(PET.type().name.asc())
              .map(Count::new)
              .list());
      assertEquals(
          List.of(new Last("Biscuit", MAY.plusDays(7))),
          session
              .select(VISIT.pet().name, max(VISIT.date))
              .groupBy(VISIT.pet().name)
              .map(Last::new)
              .list());
    }
  }

  @Test
  void editsAnOwnerAndAPetOfAForm() {
    Integer id;
    try (Session session = database.openSession()) {
      id = owner(session, "Ines").getId();
    }
    log.clear();
    database.inTransaction(
        session -> {
          Owner ines = session.require(OWNER, id);
          ines.setTelephone("5559999");
          ines.setCity("Arden");
          Pet anchor = ines.getPet("anchor");
          anchor.setType(session.select(PET_TYPE).where(PET_TYPE.name.eq("cat")).one());
          ines.addVisit(anchor.getId(), MAY, "claws");
        });
    assertTrue(
        log.statements().stream().noneMatch(sql -> sql.contains("city = ")),
        () -> log.statements().toString());
    assertEquals(
        List.of("5559999|cat|claws"),
        rows(
            "SELECT o.telephone, t.name, v.description FROM clinic_owners o"
                + " JOIN clinic_pets p ON p.owner_id = o.id JOIN clinic_types t ON t.id = p.type_id"
                + " JOIN clinic_visits v ON v.pet_id = p.id WHERE p.name = 'Anchor'"));
  }

  @Test
  void mergesAnOwnerThatAFormHasMade() {
    Owner form = new Owner("Theo", "Marsh", "13 Quay", "Lund", "5550102");
    try (Session session = database.openSession()) {
      Owner theo = owner(session, "Theo");
      form.setId(theo.getId());
      theo.getPets().forEach(pet -> assertFalse(pet.isNew()));
    }
    form.getPets().clear();
    log.clear();
    try (Session session = database.openSession()) {
      Owner theo = session.require(OWNER, form.getId());
      Pet pebble = theo.getPet("Pebble");
      form.getPets().add(copy(pebble));
      Owner merged = session.merge(form);
      log.clear();
      session.commit();
      assertSame(theo, merged);
      log.assertSent("update clinic_owners set address");
    }
    assertEquals(List.of("3"), rows("SELECT COUNT(*) FROM clinic_pets"));
  }

  private static Pet copy(Pet pet) {
    Pet copy = new Pet(pet.getName(), pet.getBirthDate(), pet.getType());
    copy.setId(pet.getId());
    copy.getVisits().addAll(pet.getVisits());
    return copy;
  }

  @Test
  void deletesAnOwnerWithPetsAndVisits() {
    try (Session session = database.openSession()) {
      session.delete(owner(session, "Ines"));
      log.clear();
      session.commit();
      log.assertSent(
          "select clinic_pets",
          "select clinic_visits",
          "delete clinic_visits x2",
          "delete clinic_pets x2",
          "delete clinic_owners");
    }
    assertEquals(List.of("Pebble"), rows("SELECT name FROM clinic_pets"));
    assertEquals(List.of("3"), rows("SELECT COUNT(*) FROM clinic_types"));
  }

  @Test
  void givesAPetAwayOrLetsItGo() {
    try (Session session = database.openSession()) {
      Owner ines = owner(session, "Ines");
      Owner petra = owner(session, "Petra");
      Pet biscuit = ines.getPet("Biscuit");
      Pet anchor = ines.getPet("Anchor");
      assertEquals(0, petra.getPets().size());
      log.clear();
      petra.getPets().add(biscuit);
      ines.getPets().remove(anchor);
      session.commit();
      log.assertSent(
          "select clinic_visits", "update clinic_pets set owner_id", "delete clinic_pets");
      assertSame(petra, biscuit.getOwner());
    }
    assertEquals(
        List.of("Biscuit|Petra", "Pebble|Theo"),
        rows(
            "SELECT p.name, o.first_name FROM clinic_pets p JOIN clinic_owners o"
                + " ON o.id = p.owner_id ORDER BY p.name"));
  }

  @Test
  void keepsATypeThatPetsHave() {
    try (Session session = database.openSession()) {
      session.delete(session.select(PET_TYPE).where(PET_TYPE.name.eq("cat")).one());
      ConstraintViolationException refused =
          assertThrows(ConstraintViolationException.class, session::commit);
      assertEquals(ConstraintKind.FOREIGN_KEY, refused.kind());
    }
  }

  @Test
  void refusesASecondTypeOfOneName() {
    try (Session session = database.openSession()) {
      session.add(new PetType("cat"));
      ConstraintViolationException refused =
          assertThrows(ConstraintViolationException.class, session::commit);
      assertEquals(ConstraintKind.UNIQUE, refused.kind());
      assertEquals("PetType", refused.entity());
      assertEquals("name", refused.attribute());
    }
  }

  @Test
  void namesEverythingThatIsMissingBeforeAnythingIsSent() {
    try (Session session = database.openSession()) {
      Owner nobody = new Owner("No", null, "nowhere", "Arden", "123456789012345");
      nobody.addPet(new Pet("Ghost", null, null));
      session.add(nobody);
      ValidationException refused = assertThrows(ValidationException.class, session::commit);
      assertTrue(refused.getMessage().contains("Owner.lastName"), refused::getMessage);
      assertTrue(refused.getMessage().contains("Owner.telephone"), refused::getMessage);
      assertTrue(refused.getMessage().contains("Pet.type"), refused::getMessage);
      log.assertSent();
    }
  }
}
