package dev.cinnabar.conformance.model.embedded;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

/** A second level: another type parameter, and another name for what the first level declares. */
@MappedSuperclass
@AttributeOverride(name = "id", column = @Column(name = "code"))
public abstract class Located<K extends Comparable<K> & Serializable, L> extends Keyed<K> {

  private L location;

  protected Located() {}

  protected Located(K id, L location) {
    super(id);
    this.location = location;
  }

  public L getLocation() {
    return location;
  }

  public void setLocation(L location) {
    this.location = location;
  }
}
