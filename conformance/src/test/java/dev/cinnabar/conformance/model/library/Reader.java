package dev.cinnabar.conformance.model.library;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A parent whose children know it by reference and by key. */
@Entity
@Table(name = "readers")
public class Reader {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 50)
  private String name;

  @OneToMany(mappedBy = "reader", cascade = CascadeType.PERSIST)
  private List<Loan> loans = new ArrayList<>();

  protected Reader() {}

  public Reader(String name) {
    this.name = name;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public List<Loan> getLoans() {
    return loans;
  }

  public void setLoans(List<Loan> loans) {
    this.loans = loans;
  }
}
