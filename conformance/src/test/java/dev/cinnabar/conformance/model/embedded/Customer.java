package dev.cinnabar.conformance.model.embedded;

import dev.cinnabar.conformance.model.embedded.value.Address;
import dev.cinnabar.conformance.model.embedded.value.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Embeds one class twice, and a record. */
@Entity
@Table(name = "customers")
public class Customer {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false)
  private String name;

  @Embedded private Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "invoice_street"))
  @AttributeOverride(name = "city", column = @Column(name = "invoice_city"))
  @AttributeOverride(name = "floor", column = @Column(name = "invoice_floor"))
  @AttributeOverride(name = "place.latitude", column = @Column(name = "invoice_latitude"))
  @AttributeOverride(name = "place.longitude", column = @Column(name = "invoice_longitude"))
  private Address invoice;

  private Money credit;

  protected Customer() {}

  public Customer(String name, Address home) {
    this.name = name;
    this.home = home;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Address getHome() {
    return home;
  }

  public void setHome(Address home) {
    this.home = home;
  }

  public Address getInvoice() {
    return invoice;
  }

  public void setInvoice(Address invoice) {
    this.invoice = invoice;
  }

  public Money getCredit() {
    return credit;
  }

  public void setCredit(Money credit) {
    this.credit = credit;
  }
}
