package dev.cinnabar.conformance.model.many;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Attends clubs, and knows other pupils. */
@Entity
@Table(name = "pupils")
public class Pupil {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String name;

  @ManyToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
  private List<Club> clubs = new ArrayList<>();

  @ManyToMany(cascade = {})
  @JoinTable(
      name = "pupil_friends",
      joinColumns = @JoinColumn(name = "pupil_id"),
      inverseJoinColumns = @JoinColumn(name = "friend_id"))
  private Set<Pupil> friends = new HashSet<>();

  protected Pupil() {}

  public Pupil(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Club> getClubs() {
    return clubs;
  }

  public void setClubs(List<Club> clubs) {
    this.clubs = clubs;
  }

  public Set<Pupil> getFriends() {
    return friends;
  }

  public void setFriends(Set<Pupil> friends) {
    this.friends = friends;
  }
}
