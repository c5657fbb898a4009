package dev.cinnabar.sample.types;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;

// tag::product
@Entity
@Table(name = "products")
public class Product {

  @Id
  @Column(length = 20)
  private Sku sku; // sku VARCHAR(20)

  @Column(length = 1)
  private Size size; // 'S' or 'L'

  @Convert(converter = LabelsConverter.class)
  @Column(length = 100)
  private List<String> labels;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  private String description; // of any length, read when it is used

  // end::product
  protected Product() {}

  public Product(Sku sku, Size size, List<String> labels) {
    this.sku = sku;
    this.size = size;
    this.labels = labels;
  }

  public Sku getSku() {
    return sku;
  }

  public void setSku(Sku sku) {
    this.sku = sku;
  }

  public Size getSize() {
    return size;
  }

  public void setSize(Size size) {
    this.size = size;
  }

  public List<String> getLabels() {
    return labels;
  }

  public void setLabels(List<String> labels) {
    this.labels = labels;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
