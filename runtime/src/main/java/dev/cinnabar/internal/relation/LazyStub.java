package dev.cinnabar.internal.relation;

import dev.cinnabar.mapping.EntityMapper;
import dev.cinnabar.mapping.Lazy;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills one stub through its session. It knows the session by its link only; entry and load context
 * are found by the key, so that a held stub keeps no sibling alive.
 *
 * @param <E> the entity class
 */
public final class LazyStub<E> extends Lazy {

  private SessionLink link;
  private final EntityMapper<E, ?, ?> mapper;
  private final @Nullable ReferencePath path;
  private @Nullable E stub;
  private boolean filled;
  private boolean comparable;

  /**
   * Creates what fills a stub; asleep until the stub has its key.
   *
   * @param path the reference for which the stub was made, or null where none was
   */
  public LazyStub(SessionLink link, EntityMapper<E, ?, ?> mapper, @Nullable ReferencePath path) {
    this.link = link;
    this.mapper = mapper;
    this.path = path;
    setDormant(false);
  }

  /** Takes the stub, which is about to be filled from its row. */
  public void take(E stub) {
    this.stub = stub;
  }

  /** Takes the stub, which has its key by now, and lets the next use of it load. */
  public void awaken(E stub) {
    this.stub = stub;
    setDormant(true);
  }

  /** Notes that the snapshot of the unfilled stub is known, so that writes into it can be told. */
  public void setComparable() {
    comparable = true;
  }

  /** Tells whether a direct write into the unfilled stub can be told from what it was made with. */
  public boolean isComparable() {
    return comparable;
  }

  /** Notes that the stub has the values of its row. */
  public void setFilled() {
    filled = true;
  }

  /** Tells whether the stub has had the values of its row. */
  public boolean isFilled() {
    return filled;
  }

  /** Lets the stub leave its session: it loads nothing any more. */
  public void leave(SessionLink left) {
    link = left;
  }

  /** Returns the link to the stub's session. */
  public SessionLink link() {
    return link;
  }

  /** Returns the mapper of the stub's class. */
  public EntityMapper<E, ?, ?> mapper() {
    return mapper;
  }

  /** Returns the stub. */
  public E stub() {
    E present = stub;
    if (present == null) {
      throw new IllegalStateException("The stub has not been made yet.");
    }
    return present;
  }

  @Override
  protected void fill() {
    if (filled && link.session() == null) {
      setDormant(false); // What was loaded stays readable.
    } else if (!link.isLooking()) {
      link.require(subject(), path).fill(this);
    }
  }

  @Override
  protected void fillColumns(Set<String> groups) {
    if (!link.isLooking() && !link.isWriting()) {
      link.require("Lazy columns of " + describe(), "Touch one while the session is open.")
          .fillColumns(this, groups);
    }
  }

  @Override
  protected void fillUnlessWriting() {
    if (!link.isWriting()) {
      fill();
    }
  }

  @Override
  public String toString() {
    return describe();
  }

  @Override
  protected String describe(Supplier<String> text) {
    if (!filled) {
      return describe();
    }
    String[] shown = new String[1];
    link.look(() -> shown[0] = text.get()); // As it was last read.
    return shown[0];
  }

  /** Returns the reference for which the stub was made, or null where none was. */
  public @Nullable ReferencePath path() {
    return path;
  }

  /** Returns the reference for which the stub was made, and the stub. */
  public String subject() {
    return path == null ? describe() : path.name() + ", " + describe() + ",";
  }

  private String describe() {
    return mapper.mapping().name() + "[" + mapper.identityOf(stub()) + "]";
  }
}
