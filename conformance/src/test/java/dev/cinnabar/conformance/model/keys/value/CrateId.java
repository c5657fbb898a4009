package dev.cinnabar.conformance.model.keys.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** The key of a crate, as a class whose attributes only a constructor sets. */
@Embeddable
public class CrateId implements Serializable {
  private static final long serialVersionUID = 1L;

  @Column(length = 40)
  private String store;

  private LocalDate packedOn;

  protected CrateId() {}

  public CrateId(String store, LocalDate packedOn) {
    this.store = store;
    this.packedOn = packedOn;
  }

  public String getStore() {
    return store;
  }

  public LocalDate getPackedOn() {
    return packedOn;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CrateId crate
        && Objects.equals(store, crate.store)
        && Objects.equals(packedOn, crate.packedOn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(store, packedOn);
  }
}
