// tag::json-with
@JsonWith(JacksonBinding.class)
package dev.cinnabar.sample.types;

// end::json-with

import dev.cinnabar.annotation.JsonWith;
import dev.cinnabar.jackson.JacksonBinding;
