package dev.cinnabar.conformance.model.idioms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** What never changes is final; the class has no constructor without parameters. */
@Entity
@Table(name = "currencies")
public class Currency {

  @Id
  @Column(length = 3)
  private final String code;

  @Column(name = "iso_number", updatable = false)
  private final int number;

  @Column(nullable = false, updatable = false)
  private Kind kind; // not final, but there is no setter

  @Column(nullable = false, length = 40)
  private String name;

  @ManyToOne(fetch = FetchType.EAGER)
  private Currency peggedTo;

  @OneToMany(mappedBy = "currency")
  private List<Price> prices = new ArrayList<>();

  public Currency(String code, int number, Kind kind, String name) {
    if (code.isBlank()) {
      throw new IllegalStateException("blank");
    }
    this.code = code.strip();
    this.number = number;
    this.kind = kind;
    this.name = name;
  }

  public String getCode() {
    return code;
  }

  public int getNumber() {
    return number;
  }

  public Kind getKind() {
    return kind;
  }

  /** What no setter allows the class itself may do. */
  public void abolish() {
    kind = Kind.FORMER;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Currency getPeggedTo() {
    return peggedTo;
  }

  public void setPeggedTo(Currency peggedTo) {
    this.peggedTo = peggedTo;
  }

  public List<Price> getPrices() {
    return prices;
  }

  public void setPrices(List<Price> prices) {
    this.prices = prices;
  }

  /** Kinds of currencies. */
  public enum Kind {
    CURRENT,
    FORMER
  }
}
