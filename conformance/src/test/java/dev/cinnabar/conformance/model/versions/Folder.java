package dev.cinnabar.conformance.model.versions;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** Counts its changes, but not those of its papers. */
@Entity
@Table(name = "folders")
public class Folder {

  @Id @GeneratedValue Long id;

  @Version private int version;

  @Column(nullable = false, length = 30)
  private String title;

  private int pages;

  @OneToMany(mappedBy = "folder", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Paper> papers = new ArrayList<>();

  protected Folder() {}

  public Folder(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int pages) {
    this.pages = pages;
  }

  public List<Paper> getPapers() {
    return papers;
  }

  public void setPapers(List<Paper> papers) {
    this.papers = papers;
  }
}
