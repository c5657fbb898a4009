package dev.cinnabar.sample.entities;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

// tag::invoice
@Entity
@Table(name = "invoices")
public class Invoice extends Audited {

  @Id
  @Column(length = 20)
  private String number; // no @GeneratedValue: the program assigns the key

  @Column(precision = 12, scale = 2, nullable = false)
  private BigDecimal amount;

  private LocalDate dueOn;

  @Column(nullable = false)
  private Status status = Status.OPEN; // stored by name

  @Column(name = "reference", unique = true, length = 40)
  private String paymentReference;

  @Transient private String draft; // not stored

  // end::invoice
  protected Invoice() {}

  public Invoice(String number, BigDecimal amount, LocalDate dueOn, Instant createdAt) {
    this.number = number;
    this.amount = amount;
    this.dueOn = dueOn;
    this.createdAt = createdAt;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  public String getPaymentReference() {
    return paymentReference;
  }

  public void setPaymentReference(String paymentReference) {
    this.paymentReference = paymentReference;
  }

  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }

  /** Where an invoice stands. */
  public enum Status {
    OPEN,
    PAID,
    CANCELLED
  }
}
