package dev.cinnabar.conformance.model.types;

import dev.cinnabar.annotation.NativeEnum;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Enums with a type of their own where the database has such types. */
@Entity
@Table(name = "banners")
public class Banner {

  /** Not in the order of their names. */
  public enum Tint {
    RED,
    GREEN,
    BLUE
  }

  @Id @GeneratedValue Long id;

  @NativeEnum("banner_tint")
  @Column(nullable = false)
  private Tint cloth;

  @NativeEnum("banner_tint")
  private Tint border;

  protected Banner() {}

  public Banner(Tint cloth, Tint border) {
    this.cloth = cloth;
    this.border = border;
  }

  public Tint getCloth() {
    return cloth;
  }

  public void setCloth(Tint cloth) {
    this.cloth = cloth;
  }

  public Tint getBorder() {
    return border;
  }

  public void setBorder(Tint border) {
    this.border = border;
  }
}
