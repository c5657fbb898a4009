package dev.cinnabar.sample.keys;

import jakarta.persistence.Embeddable;

/** The keys of playlist and track. */
// tag::id
@Embeddable
public record PlaylistEntryId(Long playlistId, Long trackId) {}
// end::id
