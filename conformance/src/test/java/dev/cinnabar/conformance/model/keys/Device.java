package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Its key is a UUID of another system. */
@Entity
@Table(name = "devices")
public class Device {

  @Id private UUID serial;

  @Column(length = 40)
  private String text;

  protected Device() {}

  public Device(UUID serial, String text) {
    this.serial = serial;
    this.text = text;
  }

  public UUID getSerial() {
    return serial;
  }

  public void setSerial(UUID serial) {
    this.serial = serial;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
