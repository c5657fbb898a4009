package dev.cinnabar.sample.events;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

/** A text that counts how often it was written. */
// tag::draft
@Entity
@Table(name = "drafts")
public class Draft {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 200)
  private String text;

  private int revision;

  @PrePersist
  @PreUpdate
  void revise() {
    revision++; // is written along with what has changed
  }

  // end::draft
  protected Draft() {}

  public Draft(String text) {
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

  public int getRevision() {
    return revision;
  }

  public void setRevision(int revision) {
    this.revision = revision;
  }
}
