package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Its keys come from a sequence, three at a time. */
@Entity
@Table(name = "parcels")
@SequenceGenerator(
    name = "parcel_ids",
    sequenceName = "parcel_ids",
    initialValue = 1000,
    allocationSize = 3)
public class Parcel {

  @Id
  @GeneratedValue(generator = "parcel_ids")
  private Long id;

  @Column(nullable = false, length = 40)
  private String text;

  protected Parcel() {}

  public Parcel(String text) {
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
