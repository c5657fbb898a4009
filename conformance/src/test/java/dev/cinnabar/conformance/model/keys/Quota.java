package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Its key is a record around a number of a sequence. */
@Entity
@Table(name = "quotas")
public class Quota {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  private QuotaId id;

  @Column(length = 40)
  private String name;

  protected Quota() {}

  public Quota(String name) {
    this.name = name;
  }

  public QuotaId getId() {
    return id;
  }

  public void setId(QuotaId id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
