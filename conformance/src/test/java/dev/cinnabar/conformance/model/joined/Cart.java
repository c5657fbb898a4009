package dev.cinnabar.conformance.model.joined;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Has parcels, which know nothing of it: a table keeps them together. */
@Entity
@Table(name = "carts")
public class Cart {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String name;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinTable(
      name = "cart_loads",
      joinColumns = @JoinColumn(name = "cart_id"),
      inverseJoinColumns = @JoinColumn(name = "load_id", unique = true))
  @OrderBy("label")
  private List<CartLoad> loads = new ArrayList<>();

  protected Cart() {}

  public Cart(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<CartLoad> getLoads() {
    return loads;
  }

  public void setLoads(List<CartLoad> loads) {
    this.loads = loads;
  }
}
