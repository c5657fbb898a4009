/** Values that are stored as values of another type. */
@Converters(WeightConverter.class)
package dev.cinnabar.conformance.model.types;

import dev.cinnabar.annotation.Converters;
