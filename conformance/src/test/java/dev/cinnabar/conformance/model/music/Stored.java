package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** What all tables of the shop but one have: a key that nobody sets, and a version. */
@MappedSuperclass
public abstract class Stored {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "id")
  Long id;

  @Version
  @Column(name = "lock_version")
  private int version;

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  protected void setVersion(int version) {
    this.version = version;
  }
}
