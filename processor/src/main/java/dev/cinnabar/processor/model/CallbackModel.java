package dev.cinnabar.processor.model;

/**
 * A method of an entity that is called when something happens to its row.
 *
 * @param event what happens
 * @param method the name of the method, which has no parameters
 */
public record CallbackModel(Event event, String method) {

  /** What happens; each is the name of an annotation and, in capitals, of an event at run time. */
  public enum Event {
    /** A row is about to be inserted. */
    PrePersist,
    /** A row was inserted. */
    PostPersist,
    /** A row is about to be updated. */
    PreUpdate,
    /** A row was updated. */
    PostUpdate,
    /** A row is about to be deleted. */
    PreRemove,
    /** A row was deleted. */
    PostRemove,
    /** A row was read. */
    PostLoad
  }
}
