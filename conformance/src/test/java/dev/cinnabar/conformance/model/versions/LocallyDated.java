package dev.cinnabar.conformance.model.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The time of the last change without a zone. */
@Entity
@Table(name = "locally_dated")
public class LocallyDated {

  @Id @GeneratedValue Long id;

  @Version LocalDateTime version;

  @Column(nullable = false, length = 30)
  private String title;

  protected LocallyDated() {}

  public LocallyDated(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public LocalDateTime getVersion() {
    return version;
  }

  public void setVersion(LocalDateTime version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
