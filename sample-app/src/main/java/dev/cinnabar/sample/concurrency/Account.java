package dev.cinnabar.sample.concurrency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

// tag::account
@Entity
@Table(name = "accounts")
public class Account {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 100)
  private String owner;

  private long cents;

  @Version private int version; // counted by the session

  // end::account
  protected Account() {}

  public Account(String owner, long cents) {
    this.owner = owner;
    this.cents = cents;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public long getCents() {
    return cents;
  }

  public void setCents(long cents) {
    this.cents = cents;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
