package dev.cinnabar.conformance.model.rekeyed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A wing of a house; the keys of its rooms begin with its own. */
@Entity
@Table(name = "wings")
public class Wing {
  @Id
  @Column(length = 8)
  private String code;

  protected Wing() {}

  public Wing(String code) {
    this.code = code;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
