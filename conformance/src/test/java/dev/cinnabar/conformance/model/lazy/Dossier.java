package dev.cinnabar.conformance.model.lazy;

import dev.cinnabar.annotation.LazyGroup;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row whose heavy columns are read by parts. */
@Entity
@Table(name = "lazy_dossiers")
public class Dossier {

  @Id @GeneratedValue private Long id;

  @Column(length = 40)
  private String title;

  @Basic(fetch = FetchType.LAZY)
  @LazyGroup("scan")
  private byte[] scan;

  @Basic(fetch = FetchType.LAZY)
  @Column(length = 200)
  private String note;

  @Basic(fetch = FetchType.LAZY)
  @LazyGroup("scan")
  @Column(length = 20)
  private String format;

  protected Dossier() {}

  public Dossier(String title) {
    this.title = title;
    this.scan = new byte[] {1, 2};
    this.note = "note of " + title;
    this.format = "png";
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public byte[] getScan() {
    return scan;
  }

  public void setScan(byte[] scan) {
    this.scan = scan;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  /** Uses attributes of both groups past their getters. */
  public String summary() {
    return note + ": " + format + " of " + scan.length;
  }
}
