package dev.cinnabar.conformance.model.guilds;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A guild, which may belong to another one. */
@Entity
@Table(name = "guilds")
public class Guild {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String name;

  @ManyToOne private Guild parent;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
  @OrderBy("name")
  private List<Guild> branches = new ArrayList<>();

  @OneToMany(mappedBy = "guild", cascade = CascadeType.ALL)
  @OrderBy("name")
  private List<Artisan> artisans = new ArrayList<>();

  protected Guild() {}

  public Guild(String name) {
    this.name = name;
  }

  /** Adds a guild below this one. */
  public Guild branch(String name) {
    Guild branch = new Guild(name);
    branches.add(branch);
    return branch;
  }

  /** Adds a member. */
  public Artisan artisan(String name) {
    Artisan artisan = new Artisan(name);
    artisans.add(artisan);
    return artisan;
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

  public Guild getParent() {
    return parent;
  }

  public void setParent(Guild parent) {
    this.parent = parent;
  }

  public List<Guild> getBranches() {
    return branches;
  }

  public void setBranches(List<Guild> branches) {
    this.branches = branches;
  }

  public List<Artisan> getArtisans() {
    return artisans;
  }

  public void setArtisans(List<Artisan> artisans) {
    this.artisans = artisans;
  }
}
