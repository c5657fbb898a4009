package dev.cinnabar.conformance.model.music;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Somebody who buys tracks; told apart by the address of mail. */
@Entity
@Table(name = "music_customers")
public class Customer extends Person {

  @Column(length = 80)
  private String company;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "support_rep_id")
  private Employee supportRep;

  @OneToMany(mappedBy = "customer", cascade = CascadeType.PERSIST)
  @Accessors(get = "getInternalInvoices", set = "setInternalInvoices")
  private List<Invoice> invoices = new ArrayList<>();

  protected Customer() {}

  public Customer(String firstName, String lastName, String email) {
    super(firstName, lastName, email);
  }

  public String getCompany() {
    return company;
  }

  public void setCompany(String company) {
    this.company = company;
  }

  public Employee getSupportRep() {
    return supportRep;
  }

  public void setSupportRep(Employee supportRep) {
    this.supportRep = supportRep;
  }

  public List<Invoice> getInvoices() {
    return List.copyOf(getInternalInvoices());
  }

  void addInvoice(Invoice invoice) {
    getInternalInvoices().add(invoice);
  }

  @Override
  @SuppressWarnings("StubArgument") // Getters and instanceof only.
  public boolean equals(Object other) {
    return other instanceof Customer that && Objects.equals(getEmail(), that.getEmail());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getEmail());
  }

  protected List<Invoice> getInternalInvoices() {
    return invoices;
  }

  protected void setInternalInvoices(List<Invoice> invoices) {
    this.invoices = invoices;
  }
}
