package dev.cinnabar.sample.values;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

// tag::customer
@Entity
@Table(name = "customers")
@AttributeOverride(name = "id", column = @Column(name = "number", length = 20))
public class Customer extends Numbered<String> implements Remarked {

  @Embedded private Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "invoice_street"))
  @AttributeOverride(name = "city", column = @Column(name = "invoice_city"))
  private Address invoice;

  private Money credit;

  private String remark; // remark VARCHAR(1000), as Remarked has it

  // end::customer
  protected Customer() {}

  public Customer(String number, Address home) {
    this.id = number;
    this.home = home;
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

  @Override
  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
