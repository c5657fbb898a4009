package dev.cinnabar.sample.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A price, whose key is two of its attributes. */
// tag::price
@Entity
@Table(name = "prices")
@IdClass(PriceId.class)
public class Price {

  @Id
  @Column(length = 20)
  private String article;

  @Id private LocalDate since;

  @Column(precision = 10, scale = 2, nullable = false)
  private BigDecimal amount;

  // end::price
  protected Price() {}

  public Price(String article, LocalDate since, BigDecimal amount) {
    this.article = article;
    this.since = since;
    this.amount = amount;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public void setAmount(BigDecimal amount) {
    this.amount = amount;
  }
}
