package dev.cinnabar.sample.loading;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A folder of notes, which may be in another folder. */
// tag::folder
@Entity
@Table(name = "folders")
public class Folder {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 100)
  private String name;

  @ManyToOne private Folder parent;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
  private List<Folder> folders = new ArrayList<>();

  @OneToMany(mappedBy = "folder", cascade = CascadeType.ALL)
  private List<Note> notes = new ArrayList<>();

  // end::folder
  protected Folder() {}

  public Folder(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Folder getParent() {
    return parent;
  }

  public void setParent(Folder parent) {
    this.parent = parent;
  }

  public List<Folder> getFolders() {
    return folders;
  }

  public void setFolders(List<Folder> folders) {
    this.folders = folders;
  }

  public List<Note> getNotes() {
    return notes;
  }

  public void setNotes(List<Note> notes) {
    this.notes = notes;
  }

  /** Adds a note. */
  public Folder note(String text, Label... labels) {
    Note note = new Note(text);
    note.getLabels().addAll(List.of(labels));
    notes.add(note);
    return this;
  }
}
