package dev.cinnabar.conformance.model.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The key of a {@link Performance}, both parts of which references give. */
@Embeddable
public record PerformanceId(Long concertId, @Column(name = "song") Long songId) {
  public PerformanceId {
    Objects.requireNonNull(concertId, "concertId");
    Objects.requireNonNull(songId, "songId");
  }
}
