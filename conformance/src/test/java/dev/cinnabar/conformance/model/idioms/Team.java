package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** A parent with a hashed collection of children that are equal by a business key. */
@Entity
@Table(name = "teams")
public class Team {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 60)
  private String name;

  @OneToMany(mappedBy = "team", cascade = CascadeType.ALL)
  private Set<Player> players = new HashSet<>();

  protected Team() {}

  public Team(String name) {
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

  public Set<Player> getPlayers() {
    return players;
  }

  public void setPlayers(Set<Player> players) {
    this.players = players;
  }
}
