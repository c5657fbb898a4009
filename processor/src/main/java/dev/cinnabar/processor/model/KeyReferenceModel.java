package dev.cinnabar.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A foreign key declared on a plain column.
 *
 * @param target the entity whose key the column holds
 * @param constraintName the declared name of the constraint
 */
public record KeyReferenceModel(TargetModel target, @Nullable String constraintName) {}
