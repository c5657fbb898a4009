package dev.cinnabar.conformance.model.kinds;

import jakarta.persistence.MappedSuperclass;

/** What has an address of its own. */
@MappedSuperclass
public interface Linked {

  @Slug
  String getSlug();
}
