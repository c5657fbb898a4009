package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** With accessors as Lombok writes them, and a setter that edits the collection of the parent. */
@Entity
@Table(name = "players")
public class Player {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 60)
  private String nickname;

  private boolean isCaptain;

  @ManyToOne
  @JoinColumn(name = "team_id")
  private Team team;

  protected Player() {}

  public Player(String nickname) {
    this.nickname = nickname;
  }

  public Long getId() {
    return id;
  }

  public void setId(final Long id) {
    this.id = id;
  }

  public String getNickname() {
    return this.nickname;
  }

  public void setNickname(final String nickname) {
    this.nickname = nickname;
  }

  /** Lombok drops the second "is" of a field {@code isCaptain}. */
  public boolean isCaptain() {
    return this.isCaptain;
  }

  public void setCaptain(final boolean isCaptain) {
    this.isCaptain = isCaptain;
  }

  public Team getTeam() {
    return this.team;
  }

  /** Keeps both sides by itself, as many setters do. */
  public void setTeam(final Team team) {
    this.team = team;
    if (team != null) {
      team.getPlayers().add(this);
    }
  }

  @Override
  @SuppressWarnings("StubArgument") // Getters and instanceof only.
  public boolean equals(Object other) {
    return other instanceof Player player && Objects.equals(getNickname(), player.getNickname());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getNickname());
  }
}
