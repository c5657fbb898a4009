package dev.cinnabar.conformance.model.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Foreign keys beside their relationships: both writable, and as JPA has it. */
@Entity
@Table(name = "loans")
public class Loan {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 50)
  private String title;

  private Long readerId;

  @ManyToOne private Reader reader;

  @Column(length = 10)
  private String branchCode;

  @ManyToOne(fetch = FetchType.EAGER)
  private Branch branch;

  @Column(name = "lender_id", insertable = false, updatable = false)
  private Long lenderId;

  @ManyToOne
  @JoinColumn(name = "lender_id")
  private Reader lender;

  protected Loan() {}

  public Loan(String title) {
    this.title = title;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Long getReaderId() {
    return readerId;
  }

  public void setReaderId(Long readerId) {
    this.readerId = readerId;
  }

  public Reader getReader() {
    return reader;
  }

  public void setReader(Reader reader) {
    this.reader = reader;
  }

  public String getBranchCode() {
    return branchCode;
  }

  public void setBranchCode(String branchCode) {
    this.branchCode = branchCode;
  }

  public Branch getBranch() {
    return branch;
  }

  public void setBranch(Branch branch) {
    this.branch = branch;
  }

  public Long getLenderId() {
    return lenderId;
  }

  public void setLenderId(Long lenderId) {
    this.lenderId = lenderId;
  }

  public Reader getLender() {
    return lender;
  }

  public void setLender(Reader lender) {
    this.lender = lender;
  }
}
