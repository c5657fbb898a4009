package dev.cinnabar.conformance.model.idioms;

import dev.cinnabar.annotation.Accessors;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * As much JPA code is: a key without setter, internal accessors beside a getter that returns a
 * sorted copy, an add-helper that keeps both sides, equality by a business key, a constructor that
 * checks.
 */
@Entity
@Table(name = "orders")
public class Order {

  @Id @GeneratedValue Long id;

  @Column(nullable = false, unique = true, length = 20)
  private String number;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @Accessors(get = "getLinesInternal", set = "setLinesInternal")
  private List<OrderLine> lines = new ArrayList<>();

  protected Order() {}

  public Order(String number) {
    if (number == null || number.isBlank()) {
      throw new IllegalArgumentException("number");
    }
    this.number = number.strip();
  }

  public Long getId() {
    return id;
  }

  public String getNumber() {
    return number;
  }

  /** Trims, so that what is read back may differ from what was set. */
  public void setNumber(String number) {
    this.number = number.strip();
  }

  protected List<OrderLine> getLinesInternal() {
    return lines;
  }

  protected void setLinesInternal(List<OrderLine> lines) {
    this.lines = lines;
  }

  /** Returns the lines by product, in a list of its own. */
  public List<OrderLine> getLines() {
    List<OrderLine> sorted = new ArrayList<>(getLinesInternal());
    sorted.sort(Comparator.comparing(OrderLine::getProduct));
    return List.copyOf(sorted);
  }

  /** Adds a line and keeps both sides. */
  public void addLine(OrderLine line) {
    getLinesInternal().add(line);
    line.setOrder(this);
  }

  /** Removes a line and keeps both sides. */
  public void removeLine(OrderLine line) {
    getLinesInternal().remove(line);
    line.setOrder(null);
  }

  @Override
  @SuppressWarnings("StubArgument") // Getters and instanceof only.
  public boolean equals(Object other) {
    return other instanceof Order order && Objects.equals(getNumber(), order.getNumber());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getNumber());
  }
}
