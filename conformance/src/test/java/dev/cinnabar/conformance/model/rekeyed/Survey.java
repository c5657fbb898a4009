package dev.cinnabar.conformance.model.rekeyed;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Refers to a plot by both columns of its key, and the database does not know. */
@Entity
@Table(name = "plot_surveys")
public class Survey {
  @Id private long id;

  @ManyToOne
  @JoinColumns(
      value = {
        @JoinColumn(name = "plot_number", referencedColumnName = "number"),
        @JoinColumn(name = "plot_road", referencedColumnName = "road")
      },
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Plot plot;

  protected Survey() {}

  public Survey(long id, Plot plot) {
    this.id = id;
    this.plot = plot;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public Plot getPlot() {
    return plot;
  }

  public void setPlot(Plot plot) {
    this.plot = plot;
  }
}
