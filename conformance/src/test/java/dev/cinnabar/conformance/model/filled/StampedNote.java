package dev.cinnabar.conformance.model.filled;

import dev.cinnabar.annotation.FilledByDatabase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A row that triggers complete. */
@Entity
@Table(name = "stamped_notes")
public class StampedNote {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String label;

  /** The label in capitals. */
  @FilledByDatabase
  @Column(length = 40)
  private String shout;

  /** How many statements have written the row. */
  @FilledByDatabase private Integer writes;

  /** True until the row is written again. */
  @FilledByDatabase(onInsert = false)
  private boolean fresh = true;

  @ManyToOne private StampedNote follows;

  protected StampedNote() {}

  public StampedNote(String label) {
    this.label = label;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getShout() {
    return shout;
  }

  public void setShout(String shout) {
    this.shout = shout;
  }

  public Integer getWrites() {
    return writes;
  }

  public void setWrites(Integer writes) {
    this.writes = writes;
  }

  public boolean isFresh() {
    return fresh;
  }

  public void setFresh(boolean fresh) {
    this.fresh = fresh;
  }

  public StampedNote getFollows() {
    return follows;
  }

  public void setFollows(StampedNote follows) {
    this.follows = follows;
  }
}
