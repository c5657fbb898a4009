package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The programme of a concert, which has the key of the concert. */
@Entity
@Table(name = "programmes")
public class Programme {
  @Id private Long id;

  @MapsId @OneToOne private Concert concert;

  @Column(length = 40)
  private String text;

  protected Programme() {}

  public Programme(Concert concert, String text) {
    this.concert = concert;
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Concert getConcert() {
    return concert;
  }

  public void setConcert(Concert concert) {
    this.concert = concert;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
