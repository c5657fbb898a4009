package dev.cinnabar.sample.entities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

// tag::currency
@Entity
@Table(name = "currencies")
public class Currency {

  @Id
  @Column(length = 3)
  private final String code;

  @Column(updatable = false)
  private final int number;

  private String symbol;

  public Currency(String code, int number) {
    this.code = code;
    this.number = number;
  }

  // end::currency
  public String getCode() {
    return code;
  }

  public int getNumber() {
    return number;
  }

  public String getSymbol() {
    return symbol;
  }

  public void setSymbol(String symbol) {
    this.symbol = symbol;
  }
}
