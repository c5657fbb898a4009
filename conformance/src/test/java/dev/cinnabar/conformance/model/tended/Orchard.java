package dev.cinnabar.conformance.model.tended;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/** Its gardener has a column of another name, and has to be there. */
@Entity
@Table(name = "orchards")
@AssociationOverride(
    name = "gardener",
    joinColumns = @JoinColumn(name = "grower_id", nullable = false))
public class Orchard extends Tended {}
