package dev.cinnabar.conformance.model.zoo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Belongs to whoever wears it, and is thrown away when nobody does. */
@Entity
@Table(name = "zoo_badges")
public class Badge {

  @Id @GeneratedValue private Long id;

  @Column(unique = true)
  private int number;

  @ManyToOne
  @JoinColumn(nullable = false)
  private Keeper wearer;

  protected Badge() {}

  public Badge(int number) {
    this.number = number;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public int getNumber() {
    return number;
  }

  void setNumber(int number) {
    this.number = number;
  }

  public Keeper getWearer() {
    return wearer;
  }

  public void setWearer(Keeper wearer) {
    this.wearer = wearer;
  }
}
