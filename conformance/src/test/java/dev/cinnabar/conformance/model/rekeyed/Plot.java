package dev.cinnabar.conformance.model.rekeyed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/** A plot of land, known by its road and its number there, which may be given anew. */
@Entity
@Table(name = "plots")
@IdClass(PlotId.class)
public class Plot {
  @Id
  @Column(length = 20)
  private String road;

  @Id private int number;

  @Column(length = 40)
  private String owner;

  @Version private int version;

  @OneToMany(mappedBy = "plot")
  private List<House> houses = new ArrayList<>();

  protected Plot() {}

  public Plot(String road, int number, String owner) {
    this.road = road;
    this.number = number;
    this.owner = owner;
  }

  public String getRoad() {
    return road;
  }

  public void setRoad(String road) {
    this.road = road;
  }

  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public List<House> getHouses() {
    return houses;
  }

  public void setHouses(List<House> houses) {
    this.houses = houses;
  }
}
