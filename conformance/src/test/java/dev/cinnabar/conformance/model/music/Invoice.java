package dev.cinnabar.conformance.model.music;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What a customer bought at one time; it knows the sum of its lines. */
@Entity
@Table(name = "music_invoices")
public class Invoice extends Stored {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "customer_id", nullable = false)
  private Customer customer;

  @Column(name = "invoiced_at", nullable = false, updatable = false)
  private LocalDateTime invoicedAt;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "billing_street"))
  @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
  @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code"))
  @AttributeOverride(name = "country", column = @Column(name = "billing_country"))
  private Address billingAddress;

  @Column(nullable = false, precision = 10, scale = 2)
  private BigDecimal total = BigDecimal.ZERO;

  @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL, orphanRemoval = true)
  @Accessors(get = "getInternalLines", set = "setInternalLines")
  private List<InvoiceLine> lines = new ArrayList<>();

  protected Invoice() {}

  public Invoice(Customer customer, LocalDateTime invoicedAt) {
    this.customer = customer;
    this.invoicedAt = invoicedAt;
    this.billingAddress = customer.getAddress();
    customer.addInvoice(this);
  }

  public Customer getCustomer() {
    return customer;
  }

  public LocalDateTime getInvoicedAt() {
    return invoicedAt;
  }

  public Address getBillingAddress() {
    return billingAddress;
  }

  public BigDecimal getTotal() {
    return total;
  }

  public List<InvoiceLine> getLines() {
    return List.copyOf(getInternalLines());
  }

  /** Adds a line at the price of today. */
  public InvoiceLine addLine(Track track, int quantity) {
    InvoiceLine line = new InvoiceLine(this, track, quantity);
    getInternalLines().add(line);
    total = total.add(line.getSum());
    return line;
  }

  /** Takes a line back. */
  public void removeLine(InvoiceLine line) {
    if (getInternalLines().remove(line)) {
      total = total.subtract(line.getSum());
    }
  }

  protected void setCustomer(Customer customer) {
    this.customer = customer;
  }

  protected void setInvoicedAt(LocalDateTime invoicedAt) {
    this.invoicedAt = invoicedAt;
  }

  protected void setBillingAddress(Address billingAddress) {
    this.billingAddress = billingAddress;
  }

  protected void setTotal(BigDecimal total) {
    this.total = total;
  }

  protected List<InvoiceLine> getInternalLines() {
    return lines;
  }

  protected void setInternalLines(List<InvoiceLine> lines) {
    this.lines = lines;
  }
}
