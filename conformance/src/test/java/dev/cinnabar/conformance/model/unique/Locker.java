package dev.cinnabar.conformance.model.unique;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number that must be there and a code that need not, both unique. */
@Entity
@Table(name = "lockers")
public class Locker {

  @Id @GeneratedValue Long id;

  @Column(unique = true)
  private int number;

  @Column(unique = true, length = 20)
  private String code;

  protected Locker() {}

  public Locker(int number, String code) {
    this.number = number;
    this.code = code;
  }

  public Long getId() {
    return id;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
