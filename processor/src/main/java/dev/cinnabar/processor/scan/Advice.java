package dev.cinnabar.processor.scan;

import java.util.Map;

/** What to write instead of what is not understood. */
final class Advice {

  private static final Map<String, String> ANNOTATIONS =
      Map.ofEntries(
          Map.entry("ElementCollection", "Map the elements as an entity of their own"),
          Map.entry("Embedded", "Map the parts as attributes of the entity"),
          Map.entry("Embeddable", "Map the parts as attributes of the entity"),
          Map.entry("Temporal", "Declare the attribute as a type of java.time and remove it"),
          Map.entry("CollectionTable", "Map the elements as an entity of their own"),
          Map.entry("OrderColumn", "Map the position as an attribute of the element"),
          Map.entry("MapKey", "Declare a List or a Set, and look elements up by a query"),
          Map.entry("MapKeyColumn", "Declare a List or a Set of entities that hold the key"),
          Map.entry("Inheritance", "Give the classes a @MappedSuperclass and tables of their own"),
          Map.entry("NamedQuery", "Write the query with the generated table class"),
          Map.entry("NamedQueries", "Write the queries with the generated table classes"),
          Map.entry(
              "EntityListeners",
              "Put @PrePersist and the like on methods of the entity or of a superclass, or give the database a SessionListener"),
          Map.entry("PrePersist", "Put it on a method of the entity"),
          Map.entry("PreUpdate", "Put it on a method of the entity"),
          Map.entry("TableGenerator", "Use @GeneratedValue alone"));

  private static final Map<String, String> HIBERNATE =
      Map.ofEntries(
          Map.entry("BatchSize", "Remove it: relationships are loaded in batches by default"),
          Map.entry("Fetch", "Remove it and choose the fetching in the query"),
          Map.entry("LazyCollection", "Remove it: collections are lazy"),
          Map.entry("DynamicUpdate", "Remove it: an UPDATE names changed columns only"),
          Map.entry("DynamicInsert", "Remove it"),
          Map.entry("NaturalId", "Use @Column(unique = true)"),
          Map.entry("Cascade", "Use the 'cascade' of the relationship"),
          Map.entry("Check", "Use the 'check' of @Table or @Column"),
          Map.entry("Comment", "Use the 'comment' of @Table or @Column"),
          Map.entry("ColumnDefault", "Use @DatabaseDefault"),
          Map.entry("Generated", "Use @FilledByDatabase"),
          Map.entry("GeneratedColumn", "Use @GeneratedColumn of dev.cinnabar.annotation"),
          Map.entry("CreationTimestamp", "Set the attribute in a method with @PrePersist"),
          Map.entry("UpdateTimestamp", "Set the attribute in a method with @PreUpdate"),
          Map.entry("GenericGenerator", "Use @GeneratedValue, with a strategy where one is needed"),
          Map.entry(
              "UuidGenerator",
              "Use @GeneratedValue, and @TimeOrdered for keys that start with the time"),
          Map.entry("ForeignKey", "Use the 'foreignKey' of @JoinColumn"),
          Map.entry("Index", "Use the 'indexes' of @Table"),
          Map.entry("Table", "Use @Table of jakarta.persistence"),
          Map.entry("Type", "Declare the attribute as a type that can be stored"),
          Map.entry("SQLRestriction", "Write the condition in the queries"),
          Map.entry("Where", "Write the condition in the queries"));

  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "Convert.attributeName", "Put @Convert on the attribute itself",
          "Column.table", "Map the other table as an entity of its own",
          "Column.options", "Use 'columnDefinition' to write the type of the column",
          "JoinColumn.options", "Use 'columnDefinition' to write the type of the column",
          "JoinColumn.table", "Remove it: the foreign key stands in the table of the entity",
          "OneToMany.targetEntity", "Give the collection a type argument",
          "ManyToOne.targetEntity", "Declare the attribute as the entity class");

  private Advice() {}

  static String insteadOf(String annotation) {
    return ANNOTATIONS.getOrDefault(annotation, "Remove it");
  }

  static String insteadOfHibernate(String annotation) {
    return HIBERNATE.getOrDefault(annotation, "Remove it");
  }

  static String insteadOfAttribute(String annotation, String attribute) {
    return ATTRIBUTES.getOrDefault(annotation + "." + attribute, "Remove it");
  }
}
