package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A berth, known by its deck and its place there; it may be reached over another one. */
@Entity
@Table(name = "berths")
public class Berth {
  @EmbeddedId private BerthId id;

  @Column(length = 40)
  private String label;

  @ManyToOne private Berth over;

  @OneToMany(mappedBy = "berth", cascade = CascadeType.ALL)
  private List<Guest> guests = new ArrayList<>();

  protected Berth() {}

  public Berth(BerthId id, String label) {
    this.id = id;
    this.label = label;
  }

  public BerthId getId() {
    return id;
  }

  public void setId(BerthId id) {
    this.id = id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public Berth getOver() {
    return over;
  }

  public void setOver(Berth over) {
    this.over = over;
  }

  public List<Guest> getGuests() {
    return guests;
  }

  public void setGuests(List<Guest> guests) {
    this.guests = guests;
  }
}
