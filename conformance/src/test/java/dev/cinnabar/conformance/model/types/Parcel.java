package dev.cinnabar.conformance.model.types;

import dev.cinnabar.annotation.References;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A value of each kind that is stored as another one. */
@Entity
@Table(name = "sent_parcels")
public class Parcel {

  @Id
  @Column(length = 12)
  private TrackingCode code;

  private Weight weight;

  private Grams padding;

  @Convert(converter = LabelsConverter.class)
  @Column(nullable = false, length = 20)
  private List<String> labels = new ArrayList<>();

  @Convert(converter = YesNoConverter.class)
  @Column(length = 1)
  private boolean insured;

  @Column(length = 1)
  private Size size;

  private Priority priority;

  @Lob private String note;

  @Lob private byte[] picture;

  @References(Parcel.class)
  private TrackingCode replaces;

  @ManyToOne private Parcel box;

  protected Parcel() {}

  public Parcel(String code) {
    this.code = new TrackingCode(code);
  }

  public TrackingCode getCode() {
    return code;
  }

  public void setCode(TrackingCode code) {
    this.code = code;
  }

  public Weight getWeight() {
    return weight;
  }

  public void setWeight(Weight weight) {
    this.weight = weight;
  }

  public Grams getPadding() {
    return padding;
  }

  public void setPadding(Grams padding) {
    this.padding = padding;
  }

  public List<String> getLabels() {
    return labels;
  }

  public void setLabels(List<String> labels) {
    this.labels = labels;
  }

  public boolean isInsured() {
    return insured;
  }

  public void setInsured(boolean insured) {
    this.insured = insured;
  }

  public Size getSize() {
    return size;
  }

  public void setSize(Size size) {
    this.size = size;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public byte[] getPicture() {
    return picture;
  }

  public void setPicture(byte[] picture) {
    this.picture = picture;
  }

  public TrackingCode getReplaces() {
    return replaces;
  }

  public void setReplaces(TrackingCode replaces) {
    this.replaces = replaces;
  }

  public Parcel getBox() {
    return box;
  }

  public void setBox(Parcel box) {
    this.box = box;
  }
}
