package dev.cinnabar.conformance.model.guilds;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A member of a guild, with a toolbox or without, who knows crafts. */
@Entity
@Table(name = "artisans")
public class Artisan {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String name;

  @ManyToOne private Guild guild;

  @ManyToMany(cascade = CascadeType.PERSIST)
  private List<Craft> crafts = new ArrayList<>();

  @OneToOne(mappedBy = "artisan", cascade = CascadeType.ALL)
  private Toolbox toolbox;

  protected Artisan() {}

  public Artisan(String name) {
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

  public Guild getGuild() {
    return guild;
  }

  public void setGuild(Guild guild) {
    this.guild = guild;
  }

  public List<Craft> getCrafts() {
    return crafts;
  }

  public void setCrafts(List<Craft> crafts) {
    this.crafts = crafts;
  }

  public Toolbox getToolbox() {
    return toolbox;
  }

  public void setToolbox(Toolbox toolbox) {
    this.toolbox = toolbox;
  }
}
