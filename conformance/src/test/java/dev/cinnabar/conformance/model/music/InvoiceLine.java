package dev.cinnabar.conformance.model.music;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A track on an invoice, at the price it had. */
@Entity
@Table(name = "music_invoice_lines")
public class InvoiceLine extends Stored {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "invoice_id", nullable = false)
  private Invoice invoice;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "track_id", nullable = false)
  private Track track;

  @Column(name = "unit_price", nullable = false, precision = 10, scale = 2)
  private BigDecimal unitPrice;

  @Column(nullable = false)
  private int quantity;

  protected InvoiceLine() {}

  InvoiceLine(Invoice invoice, Track track, int quantity) {
    this.invoice = invoice;
    this.track = track;
    this.unitPrice = track.getUnitPrice();
    this.quantity = quantity;
  }

  public Invoice getInvoice() {
    return invoice;
  }

  public Track getTrack() {
    return track;
  }

  public BigDecimal getUnitPrice() {
    return unitPrice;
  }

  public int getQuantity() {
    return quantity;
  }

  public BigDecimal getSum() {
    return unitPrice.multiply(BigDecimal.valueOf(quantity));
  }

  protected void setInvoice(Invoice invoice) {
    this.invoice = invoice;
  }

  protected void setTrack(Track track) {
    this.track = track;
  }

  protected void setUnitPrice(BigDecimal unitPrice) {
    this.unitPrice = unitPrice;
  }

  protected void setQuantity(int quantity) {
    this.quantity = quantity;
  }
}
