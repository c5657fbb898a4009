package dev.cinnabar.conformance.model.lazy;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** A row with columns that are too heavy to be read with every list. */
@Entity
@Table(name = "manuscripts")
public class Manuscript {

  @Id @GeneratedValue private Long id;

  @Basic(fetch = FetchType.LAZY)
  @Lob
  private String text;

  @Column(nullable = false, length = 100)
  private String title;

  @Basic(fetch = FetchType.LAZY)
  private byte[] cover;

  private int pages;

  protected Manuscript() {}

  public Manuscript(String title, String text) {
    this.title = title;
    this.text = text;
    this.cover = new byte[] {1, 2, 3};
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public byte[] getCover() {
    return cover;
  }

  public void setCover(byte[] cover) {
    this.cover = cover;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int pages) {
    this.pages = pages;
  }

  /** Uses a lazy attribute past its getter. */
  public int length() {
    return text.length();
  }
}
