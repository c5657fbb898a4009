package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Its key is a date. */
@Entity
@Table(name = "holidays")
public class Holiday {

  @Id private LocalDate day;

  @Column(length = 40)
  private String text;

  protected Holiday() {}

  public Holiday(LocalDate day, String text) {
    this.day = day;
    this.text = text;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
