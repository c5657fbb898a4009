package dev.cinnabar.conformance.model.embedded.value;

import jakarta.persistence.Embeddable;

/** Final fields, and a constructor that takes them in another order. */
@Embeddable
public final class Place {

  private final double latitude;
  private final double longitude;

  Place(double longitude, double latitude) {
    this.latitude = latitude;
    this.longitude = longitude;
  }

  public static Place at(double latitude, double longitude) {
    return new Place(longitude, latitude);
  }

  double getLatitude() {
    return latitude;
  }

  double getLongitude() {
    return longitude;
  }

  @Override
  public String toString() {
    return latitude + "/" + longitude;
  }
}
