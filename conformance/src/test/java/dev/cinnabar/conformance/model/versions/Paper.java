package dev.cinnabar.conformance.model.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Counts its changes in a class of Java that has no literal of its own. */
@Entity
@Table(name = "papers")
public class Paper {

  @Id @GeneratedValue Long id;

  @Version private Short version;

  @Column(nullable = false, length = 30)
  private String title;

  @ManyToOne Folder folder;

  protected Paper() {}

  public Paper(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public Short getVersion() {
    return version;
  }

  public void setVersion(Short version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Folder getFolder() {
    return folder;
  }

  public void setFolder(Folder folder) {
    this.folder = folder;
  }
}
