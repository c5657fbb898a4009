package dev.cinnabar.conformance.model.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Its key is assigned. */
@Entity
@Table(name = "sheets")
public class Sheet {

  @Id Long id;

  @Version Long version;

  @Column(nullable = false, length = 30)
  private String title;

  protected Sheet() {}

  public Sheet(Long id, String title) {
    this.id = id;
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public Long getVersion() {
    return version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
