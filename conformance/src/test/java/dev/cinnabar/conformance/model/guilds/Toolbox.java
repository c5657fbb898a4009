package dev.cinnabar.conformance.model.guilds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The tools of one artisan, made by one guild. */
@Entity
@Table(name = "toolboxes")
public class Toolbox {

  @Id @GeneratedValue private Long id;

  @Column(nullable = false, length = 40)
  private String label;

  @OneToOne private Artisan artisan;

  @ManyToOne private Guild maker;

  protected Toolbox() {}

  public Toolbox(String label, Guild maker) {
    this.label = label;
    this.maker = maker;
  }

  public Long getId() {
    return id;
  }

  void setId(Long id) {
    this.id = id;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public Artisan getArtisan() {
    return artisan;
  }

  public void setArtisan(Artisan artisan) {
    this.artisan = artisan;
  }

  public Guild getMaker() {
    return maker;
  }

  public void setMaker(Guild maker) {
    this.maker = maker;
  }
}
