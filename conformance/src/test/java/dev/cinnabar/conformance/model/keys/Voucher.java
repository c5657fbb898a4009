package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Its key tells nothing. */
@Entity
@Table(name = "vouchers")
public class Voucher {

  @Id @GeneratedValue private UUID id;

  @Column(nullable = false, length = 40)
  private String text;

  protected Voucher() {}

  public Voucher(String text) {
    this.text = text;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
