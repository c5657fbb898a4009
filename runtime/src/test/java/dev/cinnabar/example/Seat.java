package dev.cinnabar.example;

import java.util.Objects;

/** A seat that must have an owner, with equality on its business key: table {@code seats}. */
public class Seat {
  Long id; // @Id @GeneratedValue
  String code; // @Column(nullable = false, length = 10)
  Long ownerId; // @References(Owner.class) @Column(name = "owner_id", nullable = false)

  protected Seat() {}

  public Seat(String code) {
    this.code = code;
  }

  public Long getId() {
    return id;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Long getOwnerId() {
    return ownerId;
  }

  public void setOwnerId(Long ownerId) {
    this.ownerId = ownerId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Seat seat && Objects.equals(getCode(), seat.getCode());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getCode());
  }
}
