package dev.cinnabar.conformance.model.many;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** The other end of what pupils attend, with the usual methods for both sides. */
@Entity
@Table(name = "clubs")
public class Club {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String title;

  @ManyToMany(mappedBy = "clubs")
  @OrderBy("name DESC")
  private Set<Pupil> pupils = new HashSet<>();

  protected Club() {}

  public Club(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Set<Pupil> getPupils() {
    return pupils;
  }

  public void setPupils(Set<Pupil> pupils) {
    this.pupils = pupils;
  }

  /** Adds a pupil on both sides. */
  public void enroll(Pupil pupil) {
    pupils.add(pupil);
    pupil.getClubs().add(this);
  }

  /** Removes a pupil on both sides. */
  public void dismiss(Pupil pupil) {
    pupils.remove(pupil);
    pupil.getClubs().remove(this);
  }
}
