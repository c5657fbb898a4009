package dev.cinnabar.conformance.model.one;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** Owns its stamp, which does not stay without it. */
@Entity
@Table(name = "visas")
public class Visa {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 20)
  private String country;

  @OneToOne(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "stamp_id")
  private Stamp stamp;

  protected Visa() {}

  public Visa(String country, Stamp stamp) {
    this.country = country;
    this.stamp = stamp;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public Stamp getStamp() {
    return stamp;
  }

  public void setStamp(Stamp stamp) {
    this.stamp = stamp;
  }
}
