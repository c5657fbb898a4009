/** Attributes stored as JSON. */
@JsonWith(JacksonBinding.class)
package dev.cinnabar.conformance.model.json;

import dev.cinnabar.annotation.JsonWith;
import dev.cinnabar.jackson.JacksonBinding;
