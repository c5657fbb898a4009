package dev.cinnabar.conformance.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A parent whose children the database deletes with it. */
@Entity
@Table(name = "bookcases")
public class Bookcase {

  @Id @GeneratedValue private Long id;

  private String name;

  @OneToMany(mappedBy = "bookcase")
  private List<Volume> volumes = new ArrayList<>();

  protected Bookcase() {}

  public Bookcase(String name) {
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

  public List<Volume> getVolumes() {
    return volumes;
  }

  public void setVolumes(List<Volume> volumes) {
    this.volumes = volumes;
  }
}
