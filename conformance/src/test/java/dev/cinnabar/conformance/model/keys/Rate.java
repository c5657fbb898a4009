package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** Its key is a decimal number. */
@Entity
@Table(name = "rates")
public class Rate {

  @Id
  @Column(precision = 6, scale = 2)
  private BigDecimal step;

  @Column(length = 40)
  private String text;

  protected Rate() {}

  public Rate(BigDecimal step, String text) {
    this.step = step;
    this.text = text;
  }

  public BigDecimal getStep() {
    return step;
  }

  public void setStep(BigDecimal step) {
    this.step = step;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
