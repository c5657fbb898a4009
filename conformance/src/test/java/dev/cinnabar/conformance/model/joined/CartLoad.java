package dev.cinnabar.conformance.model.joined;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Lies on one cart at most. */
@Entity
@Table(name = "loads")
public class CartLoad {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String label;

  protected CartLoad() {}

  public CartLoad(String label) {
    this.label = label;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }
}
