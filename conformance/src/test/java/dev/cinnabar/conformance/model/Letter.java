package dev.cinnabar.conformance.model;

import dev.cinnabar.annotation.DatabaseDefault;
import dev.cinnabar.annotation.GeneratedColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A row that the database has a hand in. */
@Entity
@Table(name = "letters")
public class Letter {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, length = 40)
  public String label;

  @DatabaseDefault("GREEN")
  @Column(nullable = false)
  public Color color;

  @DatabaseDefault("true")
  public Boolean insured;

  @DatabaseDefault("2.50")
  @Column(precision = 6, scale = 2)
  public BigDecimal postage;

  @DatabaseDefault("it's new")
  @Column(length = 20)
  public String remark;

  @DatabaseDefault("3")
  public int priority = 1;

  @DatabaseDefault(sql = "CURRENT_TIMESTAMP")
  @Column(updatable = false)
  public Instant createdAt;

  @Column(nullable = false)
  public int width;

  @Column(nullable = false)
  public int height;

  @GeneratedColumn("width * height")
  public Integer area;

  @Column(insertable = false, length = 10)
  public String stamp = "none";

  protected Letter() {}

  public Letter(String label, int width, int height) {
    this.label = label;
    this.width = width;
    this.height = height;
  }

  public Long getId() {
    return id;
  }
}
