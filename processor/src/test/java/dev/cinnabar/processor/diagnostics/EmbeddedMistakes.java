package dev.cinnabar.processor.diagnostics;

import java.util.List;

/** What cannot be embedded, and overrides that lead nowhere. */
final class EmbeddedMistakes {

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsEmbeddedTypeThatIsNotMarked",
              """
              @Entity class User {
                @Id Long id;
                @Embedded // error: [NotEmbeddable] User.address: Address is not marked as embeddable. Put @Embeddable on the class, or remove @Embedded.
                Address address;
                @Embedded // error: [NotEmbeddable] User.count: int is not marked as embeddable.
                int count;
              }
              class Address { String city; }
              """),
          mistake(
              "rejectsEntityAsEmbedded",
              """
              @Entity class User {
                @Id Long id;
                @Embedded // error: [NotEmbeddable] User.boss: User is an entity with a table of its own. Put @ManyToOne on it.
                User boss;
              }
              """),
          mistake(
              "rejectsEmbeddablesThatAreNoClasses",
              """
              @Entity class User {
                @Id Long id;
                Kind kind;
                Shape shape;
                Base base;
                Box<String> box;
                Outer.Inner inner;
              }
              @Embeddable enum Kind { A } // error: [NotAClass] Kind: an enum cannot be embedded. Make it a class or a record.
              @Embeddable interface Shape {} // error: [NotAClass] Shape: an interface cannot be embedded. Make it a class or a record.
              @Embeddable abstract class Base { String name; } // error: [AbstractEntity] Base: an abstract class has no instances to load. Remove 'abstract', or replace @Embeddable by @MappedSuperclass.
              @Embeddable class Box<T> { T content; } // error: [GenericEntity] Box: an embeddable cannot have type parameters. // error: [UnknownColumnType] Box.content
              class Outer {
                @Embeddable class Inner { String first; } // error: [InnerEntity] Outer.Inner: an inner class cannot be created without its outer object. Add 'static'.
                @Embeddable private static class Hidden { String name; } // error: [PrivateEntity] Outer.Hidden: a private class cannot be seen by its mapper. Remove 'private'.
              }
              """),
          mistake(
              "rejectsEmbeddableWithoutConstructor",
              """
              @Embeddable class Address { // error: [NoUsableConstructor] Address: its mapper can call no constructor that takes all attributes by their names, and none without parameters. Add 'protected Address() {}', which may throw no exceptions.
                String city;
                Address(int number) {}
              }
              @Embeddable class Place { // error: [NoUsableConstructor] Place: its mapper can call no constructor that takes all attributes by their names. Add one, or remove 'final' from the attributes and add 'protected Place() {}'.
                final double latitude;
                final double longitude;
                Place(double lat, double lon) { this.latitude = lat; this.longitude = lon; }
              }
              """),
          mistake(
              "rejectsHiddenAttributeOfEmbeddable",
              """
              @Embeddable final class Place {
                private final double latitude; // error: [PrivateWithoutAccessor] Place.latitude: the field is private and has no getter of type double that its mapper can see. Remove 'private' from the field, or add the method.
                Place(double latitude) { this.latitude = latitude; }
              }
              @Embeddable class Address {
                private String city; // error: [PrivateWithoutAccessor] Address.city: the field is private and has no getter and no setter
              }
              """),
          mistake(
              "rejectsEmptyEmbeddable",
              """
              @Embeddable class Nothing { // error: [EmptyEmbeddable] Nothing: it has no attributes, so that nothing can be stored. Give it attributes.
                @Transient String note;
              }
              """),
          mistake(
              "rejectsEmbeddableInsideOfItself",
              """
              @Entity class User {
                @Id Long id;
                Part part;
              }
              @Embeddable class Part {
                String name;
                Other other; // error: [RecursiveEmbeddable] Part.other: Other would be stored inside of itself
              }
              @Embeddable class Other {
                Part part; // error: [RecursiveEmbeddable] Other.part: Part would be stored inside of itself, in columns without end. Put @Transient on it, or make it an entity and refer to it with @ManyToOne.
              }
              """),
          mistake(
              "rejectsKeyAndRelationshipsInEmbeddable",
              """
              @Embeddable class Address {
                @Id // error: [KeyInEmbeddable] Address.number: a value that is a part of a row has no @Id of its own. Remove it, or make the class an entity.
                Long number;
                String city;
                @ManyToOne // error: [RelationshipInEmbeddable] Address.country: @ManyToOne is not supported inside of an embeddable. Move the attribute to the entity.
                Country country;
                @ElementCollection // error: [RelationshipInEmbeddable] Address.lines: @ElementCollection is not supported
                List<String> lines;
                @References(Country.class) // error: [RelationshipInEmbeddable] Address.countryId: @References is not supported
                Long countryId;
              }
              @Entity class Country { @Id Long id; }
              """),
          mistake(
              "rejectsOverrideOfUnknownAttribute",
              """
              @Entity class User {
                @Id Long id;
                @AttributeOverride(
                    name = "ctiy", // error: [OverrideUnknown] User.address: there is no attribute 'ctiy' with a column to override. Did you mean 'city'?
                    column = @Column(name = "town"))
                Address address;
                @AttributeOverrides({
                  @AttributeOverride(name = "city", column = @Column(name = "city2")),
                  @AttributeOverride(name = "place", column = @Column(name = "x")) // error: [OverrideUnknown] User.second: there is no attribute 'place' with a column to override. Name one of: city, place.latitude.
                })
                @AttributeOverride(name = "place.latitude", column = @Column(name = "latitude2"))
                Address second;
              }
              @Embeddable class Address { String city; Place place; }
              @Embeddable class Place { double latitude; }
              """),
          mistake(
              "rejectsOverrideOfWhatIsNotInherited",
              """
              @AttributeOverride(
                  name = "titel",
                  column = @Column(name = "headline"))
              @AttributeOverride(name = "id", column = @Column(name = "task_id"))
              @AttributeOverride(name = "home.city", column = @Column(name = "town"))
                @Entity class Task extends Base<Long> { // error: [OverrideUnknown] Task: there is no attribute 'titel' with a column to override. Did you mean 'title'?
                String own;
              }
              @MappedSuperclass abstract class Base<K> { @Id K id; String title; Address home; }
              @Embeddable class Address { String city; }
              """),
          Mistake.mistake(
              "acceptsOverridesOfInheritedReferences",
              "@Entity class User { @Id Long id; }",
              "@MappedSuperclass class Owned { @Id Long id; @ManyToOne User owner; @OneToOne User keeper; }",
              """
              @AssociationOverrides({
                @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "boss_id")),
                @AssociationOverride(name = "keeper", joinColumns = @JoinColumn(name = "guard_id"))
              })
              @Entity class Task extends Owned {}
              """),
          Mistake.mistake(
              "rejectsOverridesOfReferencesThatThereAreNot",
              "@Entity class User { @Id Long id; }",
              "@MappedSuperclass class Owned { @Id Long id; @ManyToOne User owner; String name; }",
              """
              @AssociationOverride(
                  name = "ownr", // error: [OverrideUnknown] Task: there is no reference 'ownr' with a join column to override. Did you mean 'owner'?
                  joinColumns = @JoinColumn(name = "boss_id"))
              @Entity class Task extends Owned {}
              """,
              """
              @AssociationOverride(
                  name = "owner", // error: [UnsupportedAttribute] Job: it names 2 join columns, and one can be overridden. Write one @JoinColumn in 'joinColumns', or the columns at the attribute itself.
                  joinColumns = {@JoinColumn(name = "a"), @JoinColumn(name = "b")})
              @Entity class Job extends Owned {}
              """),
          mistake(
              "rejectsOverrideThatChangesTheType",
              """
              @Entity class Product {
                @Id Long id;
                @AttributeOverride(
                    name = "amount", // error: [OverrideChangesType] Product.price: 'scale' of Money.amount is 2 and not 4. Write it at the attribute itself, or embed another class.
                    column = @Column(name = "price", scale = 4))
                Money price;
              }
              @Embeddable record Money(@Column(precision = 10, scale = 2) BigDecimal amount) {}
              """),
          mistake(
              "rejectsOneColumnForTwoEmbeddeds",
              """
              @Entity class User {
                @Id Long id;
                Address home;
                Address workPlace; // error: [DuplicateColumn] User.workPlace: the column 'city' is mapped by 'home.city' already. Add @AttributeOverride(name = "city", column = @Column(name = "work_place_city")).
                String city; // error: [DuplicateColumn] User.city: the column 'city' is mapped by 'home.city' already. Give one of them another name.
              }
              @Embeddable class Address { String city; }
              """),
          mistake(
              "rejectsWhatDoesNotGoWithEmbedded",
              """
              @Entity class User {
                @Id Long id;
                @Embedded
                @Column(name = "x") // error: [ContradictingAnnotations] User.address: @Column does not go with @Embedded. Use @AttributeOverride.
                Address address;
                @AttributeOverride(name = "length", column = @Column(name = "x")) // error: [ContradictingAnnotations] User.name: String has no attributes to override. Use @Column, or put @Embeddable on the class of the attribute.
                String name;
              }
              @Embeddable class Address { String city; }
              """),
          mistake(
              "rejectsUnsupportedAttributeInOverride",
              """
              @Entity class User {
                @Id Long id;
                @AttributeOverride(name = "city",
                    column = @Column(table = "other")) // error: [UnsupportedAttribute] User.address: 'table' of @Column is not supported.
                Address address;
              }
              @Embeddable class Address { String city; }
              """),
          mistake(
              "rejectsMistakesInEmbeddableOnce",
              """
              @Entity class User { @Id Long id; Price price; }
              @Entity class Product { @Id Long id; Price price; }
              @Embeddable class Price {
                BigDecimal amount; // error: [PrecisionMissing] Price.amount: nothing says how many digits the number has.
                @Column(name = " ") // error: [InvalidIdentifier]
                String note;
                Object other; // error: [UnknownColumnType]
              }
              """),
          mistake(
              "rejectsEntityMarkedEmbeddable",
              """
              @Embeddable // error: [ContradictingAnnotations] User: the class is an entity and embeddable. Remove one of the annotations.
                @Entity class User { @Id Long id; }
              """),
          mistake(
              "acceptsIdiomsOfEmbeddables",
              """
              @Entity class User {
                @Id Long id;
                @Embedded private Address home;
                public Address getHome() { return home; }
                public void setHome(Address home) { this.home = home; }
                @AttributeOverride(name = "from", column = @Column(name = "valid_from"))
                @AttributeOverride(name = "to", column = @Column(name = "valid_to"))
                Period valid;
              }
              @MappedSuperclass abstract class Lines { String street; }
              @Embeddable class Address extends Lines implements java.io.Serializable {
                private static final long serialVersionUID = 1;
                @Column(nullable = false) private String city;
                @Transient String note;
                @Enumerated(EnumType.ORDINAL) Kind kind;
                protected Address() {}
                public Address(String city) { this.city = city; }
                public String getCity() { return city; }
                protected void setCity(String city) { this.city = city; }
                enum Kind { HOME, WORK }
              }
              @Embeddable record Period(LocalDate from, @Column(nullable = false) LocalDate to) {
                Period { Objects.requireNonNull(to); }
                Period(LocalDate to) { this(null, to); }
              }
              """));

  private EmbeddedMistakes() {}

  /** Each class stands in a file of its own, because generated code of others refers to it. */
  private static Mistake mistake(String name, String source) {
    return Mistake.mistake(
        name, source.split("\\R(?=@Embeddable|@MappedSuperclass|@Entity class|class )", -1));
  }
}
