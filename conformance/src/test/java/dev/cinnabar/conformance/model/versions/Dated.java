package dev.cinnabar.conformance.model.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The time of the last change, to the second. */
@Entity
@Table(name = "dated")
public class Dated {

  @Id @GeneratedValue Long id;

  @Version
  @Column(secondPrecision = 0)
  Instant version;

  @Column(nullable = false, length = 30)
  private String title;

  protected Dated() {}

  public Dated(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public Instant getVersion() {
    return version;
  }

  public void setVersion(Instant version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
