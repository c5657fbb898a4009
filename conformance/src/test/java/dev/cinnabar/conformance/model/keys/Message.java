package dev.cinnabar.conformance.model.keys;

import dev.cinnabar.annotation.TimeOrdered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Its key starts with the time. */
@Entity
@Table(name = "messages")
public class Message {

  @Id @GeneratedValue @TimeOrdered private UUID id;

  @Column(nullable = false, length = 40)
  private String text;

  protected Message() {}

  public Message(String text) {
    this.text = text;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
