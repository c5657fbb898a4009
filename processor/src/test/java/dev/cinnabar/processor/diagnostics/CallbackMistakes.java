package dev.cinnabar.processor.diagnostics;

import static dev.cinnabar.processor.diagnostics.Mistake.mistake;

import java.util.List;

/** What is wrong with methods that are called when something happens to a row. */
final class CallbackMistakes {

  private static final String STAMPED =
      """
      package base;
      @jakarta.persistence.MappedSuperclass public abstract class Stamped {
        @jakarta.persistence.PrePersist // error: [CallbackNotVisible] Stamped.stamp: the mapper in demo cannot call the method. Make it public.
        protected void stamp() {}
        @jakarta.persistence.PostLoad public void loaded() {}
      }
      """;

  static final List<Mistake> ALL =
      List.of(
          mistake(
              "acceptsCallbacksOfEntitiesAndSuperclasses",
              """
              @Entity class Task extends Base {
                @Id Long id;
                @Override void stamp() {}
                @PreUpdate @PostUpdate void touch() throws IllegalStateException {}
                @PostPersist @PreRemove @PostRemove public void tell() {}
              }
              """,
              """
              @MappedSuperclass abstract class Base {
                @PrePersist void stamp() {}
                @PostLoad protected void read() {}
              }
              """),
          mistake(
              "rejectsCallbacksThatCannotBeCalledSo",
              """
              @Entity class Task {
                @Id Long id;
                @PrePersist // error: [CallbackSignature] Task.stamp: a method with @PrePersist has no parameters. Declare it as 'void stamp()'.
                void stamp(Object task) {}
                @PreUpdate // error: [CallbackSignature] Task.touch: a method with @PreUpdate returns nothing. Declare it as 'void touch()'.
                boolean touch() { return true; }
                @PostLoad // error: [CallbackSignature] Task.loaded: a method with @PostLoad is called on an object and cannot be static. Declare it as 'void loaded()'.
                static void loaded() {}
                @PreRemove // error: [CallbackSignature] Task.gone: a method with @PreRemove cannot throw IOException, which nobody could catch. Declare it as 'void gone()'.
                void gone() throws java.io.IOException {}
              }
              """),
          mistake(
              "rejectsCallbacksThatTheMapperCannotSee",
              """
              @Entity class Task {
                @Id Long id;
                @PrePersist // error: [CallbackNotVisible] Task.stamp: the mapper in demo cannot call the method. Remove 'private'.
                private void stamp() {}
              }
              """),
          mistake(
              "rejectsCallbacksOfSuperclassesElsewhereThatAreNotPublic",
              """
              @Entity class Task extends base.Stamped {
                @Id Long id;
              }
              """,
              STAMPED),
          mistake(
              "rejectsCallbacksOfEmbeddables",
              """
              @Entity class User {
                @Id Long id;
                @Embedded Address address;
              }
              """,
              """
              @Embeddable class Address {
                String city;
                @PrePersist // error: [UnsupportedAnnotation] Address.stamp: @PrePersist is not supported. Put it on a method of the entity.
                void stamp() {}
              }
              """),
          mistake(
              "rejectsListenerClasses",
              """
              @Entity
              @EntityListeners(Object.class) // error: [UnsupportedAnnotation] Task: @EntityListeners is not supported. Put @PrePersist and the like on methods of the entity or of a superclass, or give the database a SessionListener.
              class Task {
                @Id Long id;
              }
              """));

  private CallbackMistakes() {}
}
