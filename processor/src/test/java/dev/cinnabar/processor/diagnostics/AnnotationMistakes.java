package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** Annotations that are not understood or contradict each other. */
final class AnnotationMistakes {

  private static final String BATCH_SIZE =
      """
      package org.hibernate.annotations;
      public @interface BatchSize { int size(); }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "rejectsUnsupportedAnnotations",
              """
              @Entity
              @Cacheable // error: [UnsupportedAnnotation] Task: @Cacheable is not supported. Remove it.
              class Task {
                @Id Long id;
                @ElementCollection // error: [UnsupportedAnnotation] Task.words: @ElementCollection is not supported. Map the elements as an entity of their own.
                @CollectionTable(name = "task_words") // error: [UnsupportedAnnotation] Task.words: @CollectionTable is not supported. Map the elements as an entity of their own.
                List<String> words;
                @OneToMany(mappedBy = "parent")
                @OrderColumn // error: [UnsupportedAnnotation] Task.children: @OrderColumn is not supported. Map the position as an attribute of the element.
                List<Task> children;
                @OneToMany(mappedBy = "parent")
                @MapKey(name = "id") // error: [UnsupportedAnnotation] Task.byId: @MapKey is not supported. Declare a List or a Set, and look elements up by a query.
                Map<Long, Task> byId; // error: [CollectionUnsupported] Task.byId: Map<Long, Task> cannot hold the elements of @OneToMany.
                @ManyToOne(fetch = FetchType.EAGER)
                Task parent;
              }
              """),
          mistake(
              "rejectsUnsupportedAttributes",
              """
              @Entity class Task {
                @Id Long id;
                @Column(table = "other") // error: [UnsupportedAttribute] Task.title: 'table' of @Column is not supported. Map the other table as an entity of its own.
                String title;
                @Basic(fetch = FetchType.LAZY) // error: [PrivateWithoutAccessor] Task.text: it is to be loaded lazily, and there is no getter that could do it. Add a getter, or remove 'fetch'.
                String text;
                @OneToMany(mappedBy = "parent",
                    fetch = FetchType.EAGER) // error: [UnsupportedAttribute] Task.children: a collection is loaded when it is touched, for all owners of the result at once. Remove 'fetch'.
                List<Task> children;
                @ManyToOne(fetch = FetchType.EAGER)
                @JoinColumn(
                    referencedColumnName = "title") // error: [UnsupportedAttribute] Task.parent: a foreign key refers to the key column, 'id'. Remove 'referencedColumnName'.
                Task parent;
                @ManyToOne(fetch = FetchType.EAGER)
                @JoinColumn(
                    foreignKey = @ForeignKey(options = "x")) // error: [UnsupportedAttribute] Task.other: 'options' of @ForeignKey is not supported. Remove it.
                Task other;
              }
              """),
          mistake(
              "rejectsContradictingAnnotations",
              """
              @Entity class Task {
                @Id Long id;
                @ManyToOne(fetch = FetchType.EAGER)
                @Column(name = "p") // error: [ContradictingAnnotations] Task.parent: @Column does not go with @ManyToOne. Use @JoinColumn.
                Task parent;
                @JoinColumn(name = "u") // error: [ContradictingAnnotations] Task.userId: @JoinColumn belongs to @ManyToOne, @OneToOne or @OneToMany. Use @Column, and @References where the column is a foreign key.
                Long userId;
                @Column(name = "n") transient String note; // error: [ContradictingAnnotations] Task.note: a transient field is not stored, but it has mapping annotations. Remove 'transient' or the mapping annotations.
                @Column(name = "t")
                @Transient String title; // error: [ContradictingAnnotations] Task.title: @Transient says that it is not stored, but it has mapping annotations. Remove @Transient or the mapping annotations.
                @OneToMany(mappedBy = "parent")
                @JoinColumn(name = "parent_id") // error: [ContradictingAnnotations] Task.children: the foreign key is named by 'mappedBy' and by @JoinColumn. Remove one of them.
                List<Task> children;
              }
              """),
          mistake(
              "rejectsAnnotationsInTheWrongPlace",
              """
              @Entity class Task {
                @Id Long id;
                String title;
                @Column(name = "t") // error: [MisplacedAnnotation] Task.getTitle: @Column has no effect here, because annotations stand on fields in this class. Move it to the field.
                public String getTitle() { return title; }
                @OrderColumn // error: [UnsupportedAnnotation] Task.steps: @OrderColumn is not supported. Map the position as an attribute of the element.
                public List<String> steps() { return null; }
              }
              """),
          mistake(
              "warnsOfHibernate",
              """
              @Entity
              @org.hibernate.annotations.BatchSize(size = 10) // warning: [HibernateAnnotation] Task: @BatchSize of Hibernate has no effect. Remove it: relationships are loaded in batches by default.
              class Task {
                @Id Long id;
                @org.hibernate.annotations.Generated // warning: [HibernateAnnotation] Task.total: @Generated of Hibernate has no effect. Use @FilledByDatabase.
                Integer total;
              }
              """,
              BATCH_SIZE,
              """
              package org.hibernate.annotations;
              public @interface Generated {}
              """),
          mistake(
              "ignoresAnnotationsOfOthers",
              """
              @Entity @SuppressWarnings("unused") class Task {
                @Id Long id;
                @SuppressWarnings("unused") String title;
              }
              """));

  private AnnotationMistakes() {}
}
