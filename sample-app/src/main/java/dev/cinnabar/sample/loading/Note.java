package dev.cinnabar.sample.loading;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A note in a folder, with labels. */
// tag::note
@Entity
@Table(name = "notes")
public class Note {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  private String text;

  @ManyToOne private Folder folder;

  @ManyToMany(cascade = CascadeType.PERSIST)
  private List<Label> labels = new ArrayList<>();

  // end::note
  protected Note() {}

  public Note(String text) {
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Folder getFolder() {
    return folder;
  }

  public void setFolder(Folder folder) {
    this.folder = folder;
  }

  public List<Label> getLabels() {
    return labels;
  }

  public void setLabels(List<Label> labels) {
    this.labels = labels;
  }
}
